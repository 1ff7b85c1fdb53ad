import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { Cue, Forms, GrammarWords, Notation, Rule } from '../facts/senses-schema.ts';
import { Claim, Entity, Event, Figure, Group, Quote, Source, Story, Topic } from '../facts/schema.ts';
import { compileFolder, factsFolder, faultLine, loadFacts } from './fact-files.ts';
import { auditReport } from './facts-audit.ts';
import { diffReport, packAt } from './facts-diff.ts';

const usage = `npm run facts -- check                 every fault of the store, by file, record and field
npm run facts -- compile --out FILE    the compiled pack as JSON
npm run facts -- schema                JSON Schemas for editors, into assets/facts/schema
npm run facts -- audit [--json]        what could be stronger: sources, age, translations; worst first
npm run facts -- diff A B              what changed from A to B, compiled packs or folders of facts`;

const [verb, flag, file] = process.argv.slice(2);
if (verb === 'check') check();
else if (verb === 'compile' && flag === '--out' && file) compileTo(file);
else if (verb === 'schema') writeSchemas();
else if (verb === 'audit' && (flag === undefined || flag === '--json')) printAudit(flag === '--json');
else if (verb === 'diff' && flag && file) printDiff(flag, file);
else fail(usage);

function check() {
  const compiled = loadFacts();
  if (!compiled.ok) fail(`${compiled.faults.map(faultLine).join('\n')}\n${compiled.faults.length} faults`);
  const { entities, events, figures, claims, quotes, sources, version, asOf } = compiled.pack;
  console.log(
    `Facts version ${version} of ${asOf}: ${entities.length} entities, ${events.length} events, ${figures.length} figures, ` +
      `${claims.length} claims, ${quotes.length} quotes, ${sources.length} sources; no faults`,
  );
}

function compileTo(path: string) {
  const compiled = loadFacts();
  if (!compiled.ok) fail(compiled.faults.map(faultLine).join('\n'));
  writeFileSync(path, JSON.stringify(compiled.pack));
}

function printAudit(asJson: boolean) {
  const compiled = compileFolder(factsFolder);
  if (!compiled.ok) fail(compiled.faults.map(faultLine).join('\n'));
  console.log(auditReport(compiled.pack, asJson));
}

function printDiff(from: string, to: string) {
  const [before, after] = [packAt(from), packAt(to)];
  if (typeof before === 'string') fail(before);
  if (typeof after === 'string') fail(after);
  console.log(diffReport(before, after));
}

function writeSchemas() {
  const lists = {
    events: Event,
    figures: Figure,
    claims: Claim,
    quotes: Quote,
    sources: Source,
    groups: Group,
    topics: Topic,
    cues: Cue,
    rules: Rule,
    forms: Forms,
    notations: Notation,
    grammar: GrammarWords,
  };
  const files = {
    entity: Entity,
    story: Story,
    ...Object.fromEntries(Object.entries(lists).map(([name, schema]) => [name, v.array(schema)])),
  };
  for (const [name, schema] of Object.entries(files)) {
    const json = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
    writeFileSync(join(factsFolder, 'schema', `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
  }
}

function fail(lines: string): never {
  console.error(lines);
  process.exit(1);
}
