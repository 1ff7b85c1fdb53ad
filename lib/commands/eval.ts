import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { readCorpus } from '../../tests/corpus/read-corpus.ts';
import { judgeEnglish } from '../spotting/english.ts';
import { spot } from '../spotting/spot.ts';
import { loadLexicon } from './load-lexicon.ts';
import { score, type Labelled, type Rates, type Scored } from './score.ts';

const Span = v.object({ start: v.number(), end: v.number(), entity: v.string() });
const Gold = v.object({
  id: v.string(),
  lang: v.string(),
  text: v.string(),
  mentions: v.array(Span),
  optional: v.optional(v.array(Span), []),
});

const corpus = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/corpus/dev.jsonl', import.meta.url));
const lexicon = loadLexicon();

report('Own texts (tests/corpus)', ownTexts());
if (existsSync(shared)) report('Development set', sharedTexts());
else console.log('\nDevelopment set: skipped, ../shared/corpus/dev.jsonl is not there');

function ownTexts(): Labelled[] {
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readCorpus(readFileSync(join(corpus, name), 'utf8')));
}

function sharedTexts(): Labelled[] {
  const lines = readFileSync(shared, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => v.parse(Gold, JSON.parse(line)));
}

function report(title: string, texts: readonly Labelled[]) {
  const result = score(texts, (text) => spot(text, lexicon, { judge: judgeEnglish }));
  console.log(`\n${title}: ${texts.length} texts, ${new Set(texts.map(({ lang }) => lang)).size} languages`);
  for (const [name, rates] of result.rows) console.log(row(name, rates));
  if (process.argv.includes('--errors')) for (const error of result.errors) console.log(errorLine(error));
  else if (result.errors.length > 0) console.log(`${result.errors.length} errors; --errors lists them`);
}

function row(name: string, { precision, recall, f1, right, wrong, missed }: Rates): string {
  const number = (value: number) => value.toFixed(3);
  return `  ${name.padEnd(14)} P ${number(precision)}  R ${number(recall)}  F1 ${number(f1)}   right ${right}, wrong ${wrong}, missed ${missed}`;
}

function errorLine({ kind, text: { id, text }, mention: { start, end, entity } }: Scored): string {
  const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return `  ${kind} ${id} ${entity}: ${around.replaceAll('\n', ' ')}`;
}
