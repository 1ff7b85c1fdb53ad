import type { Finding } from '../check.ts';
import type { Rule, Step, Where } from '../senses-schema.ts';
import type { Pack } from '../schema.ts';

/** Every decision list can speak: something uses it, each of its steps can be reached, each cue has words and a use. */
export function checkRules(pack: Pack): Finding[] {
  const used = usedRules(pack);
  const asked = askedCues(pack);
  return [
    ...pack.rules.flatMap((rule) => [
      ...(used.has(rule.id) ? [] : [fault('rule', rule.id, 'id', 'is the decision list of no alias, entity or figure')]),
      ...unreachable(rule).map((index) =>
        fault('rule', rule.id, `steps.${index}`, 'can never speak: an earlier step speaks wherever it would'),
      ),
    ]),
    ...pack.cues.flatMap(({ id, words, figures }) => [
      ...(asked.has(id) ? [] : [fault('cue', id, 'id', 'is asked for by no rule')]),
      ...(Object.values(words).flat().length + figures.length > 0 ? [] : [fault('cue', id, 'words', 'has neither words nor figures')]),
    ]),
    ...pack.forms.flatMap(({ id, endings }) => (endings.length > 0 ? [] : [fault('forms', id, 'endings', 'has none')])),
  ];
}

function usedRules({ entities, figures }: Pack): Set<string> {
  const ofAliases = entities.flatMap(({ aliases }) =>
    Object.values(aliases)
      .flat()
      .map((alias) => (typeof alias === 'string' ? undefined : alias.rule)),
  );
  return new Set(
    [...entities, ...figures]
      .map(({ rule }) => rule)
      .concat(ofAliases)
      .filter((rule) => rule !== undefined),
  );
}

function askedCues({ rules }: Pack): Set<string> {
  return new Set(
    rules.flatMap(({ steps, extend, rivals }) => [
      ...extend,
      ...rivals,
      ...steps.flatMap(({ when, unless }) => [...wordsOf(when), ...wordsOf(unless)]),
    ]),
  );
}

/** Steps after one that asks for no more than they do, and excepts nothing that they do not. */
function unreachable({ steps }: Rule): number[] {
  return steps.flatMap((step, index) => (steps.slice(0, index).some((earlier) => speaksWherever(earlier, step)) ? [index] : []));
}

function speaksWherever(earlier: Step, later: Step): boolean {
  return asksNoMore(earlier.when, later.when) && isEmpty(earlier.unless);
}

const places = ['before', 'after', 'sentence', 'block', 'page', 'written'] as const;

/** Every place that `a` asks for is asked for by `b` too, with no witness that `a` would not take. */
function asksNoMore(a: Where, b: Where): boolean {
  // Reaching over more words finds more, so `a` must reach at least as far where it looks beside the name at all.
  const reaches = (a.before ?? a.after) === undefined || (b.over ?? []).every((cue) => a.over?.includes(cue) ?? false);
  return (
    reaches &&
    places.every((place) => {
      const wanted: readonly string[] | undefined = a[place];
      const given: readonly string[] | undefined = b[place];
      return wanted === undefined || (given?.every((witness) => wanted.includes(witness)) ?? false);
    })
  );
}

function isEmpty(where: Where): boolean {
  return places.every((place) => where[place] === undefined);
}

function wordsOf({ before = [], after = [], sentence = [], block = [], page = [], over = [] }: Where): string[] {
  return [...before, ...after, ...sentence, ...block, ...page, ...over];
}

function fault(kind: string, record: string, field: string, says: string): Finding {
  return { kind, record, field, says };
}
