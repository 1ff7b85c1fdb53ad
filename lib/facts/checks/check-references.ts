import type { Finding } from '../check.ts';
import type { Step } from '../senses-schema.ts';
import type { Pack } from '../schema.ts';

/** Every id that a record names must be the id of a record. */
export function checkReferences(pack: Pack): Finding[] {
  const known = {
    entity: ids(pack.entities),
    event: ids(pack.events),
    figure: ids(pack.figures),
    source: ids(pack.sources),
    group: ids(pack.groups),
    rule: ids(pack.rules),
    cue: ids(pack.cues),
    forms: ids(pack.forms),
  };
  const findings: Finding[] = [];
  const expect = (kind: string, record: string, field: string, what: keyof typeof known, named: readonly string[]) => {
    for (const id of named)
      if (!known[what].has(id)) findings.push({ kind, record, field, says: `names the ${what} “${id}”, which does not exist` });
  };
  for (const { id, group, sources, rule, partOf, aliases } of pack.entities) {
    expect('entity', id, 'group', 'group', [group]);
    expect('entity', id, 'sources', 'source', sources);
    expect('entity', id, 'rule', 'rule', rule ? [rule] : []);
    expect('entity', id, 'partOf', 'entity', partOf ? [partOf] : []);
    const written = Object.values(aliases)
      .flat()
      .filter((alias) => typeof alias !== 'string');
    expect(
      'entity',
      id,
      'aliases',
      'rule',
      written.flatMap((alias) => alias.rule ?? []),
    );
    expect(
      'entity',
      id,
      'aliases',
      'forms',
      written.flatMap((alias) => alias.forms ?? []),
    );
  }
  for (const { id, entities, figures, sources, supersedes } of pack.events) {
    expect('event', id, 'entities', 'entity', entities);
    expect('event', id, 'figures', 'figure', figures);
    expect('event', id, 'sources', 'source', sources);
    expect('event', id, 'supersedes', 'event', supersedes);
  }
  for (const { id, entities, sources, confusedWith, rule } of pack.figures) {
    expect('figure', id, 'rule', 'rule', rule ? [rule] : []);
    expect('figure', id, 'entities', 'entity', entities);
    expect('figure', id, 'sources', 'source', sources);
    expect('figure', id, 'confusedWith', 'figure', confusedWith);
  }
  for (const { id, entities, positions, ruling } of pack.claims) {
    expect('claim', id, 'entities', 'entity', entities);
    expect(
      'claim',
      id,
      'positions',
      'source',
      positions.flatMap(({ sources }) => sources),
    );
    expect('claim', id, 'ruling', 'source', ruling?.sources ?? []);
  }
  for (const { id, speaker, entities, sources } of pack.quotes) {
    expect('quote', id, 'speaker', 'entity', [speaker]);
    expect('quote', id, 'entities', 'entity', entities);
    expect('quote', id, 'sources', 'source', sources);
  }
  expect('story', 'story', 'sources', 'source', pack.story.sources);
  expect('story', 'story', 'scale', 'figure', pack.story.scale);
  for (const { id, figures } of pack.cues) expect('cue', id, 'figures', 'figure', figures);
  for (const { id, steps, extend, rivals } of pack.rules) {
    expect('rule', id, 'extend', 'cue', extend);
    expect('rule', id, 'rivals', 'cue', rivals);
    steps.forEach((step, index) => {
      const witnesses = witnessesOf(step);
      const field = `steps.${index}`;
      expect(
        'rule',
        id,
        field,
        'cue',
        witnesses.filter((witness) => /^[a-z0-9]/.test(witness)),
      );
      expect(
        'rule',
        id,
        field,
        'entity',
        witnesses
          .filter((w) => w.startsWith('@'))
          .map((w) => w.slice(1).replace(/'s$/, ''))
          .filter((name) => name !== 'self'),
      );
    });
  }
  return findings;
}

function ids(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}

function witnessesOf({ when, unless }: Step): string[] {
  return [when, unless].flatMap(({ before = [], after = [], sentence = [], block = [], page = [], over = [] }) => [
    ...before,
    ...after,
    ...sentence,
    ...block,
    ...page,
    ...over,
  ]);
}
