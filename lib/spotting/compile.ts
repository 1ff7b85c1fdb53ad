import type { Rule } from '../facts/senses-schema.ts';
import type { Entity, Figure, Pack, Topic } from '../facts/schema.ts';
import type { CueFigures, Entry } from './entry.ts';
import { compileNotations, type CompiledNotations } from './notation.ts';
import { compileQuotes, type CompiledQuotes, type KnownQuote } from './quotes.ts';
import { spellings } from './spellings.ts';
import { indexWords, type WordList } from './word-index.ts';

/** The part of a pack that speaks of names. */
export type Names = Pick<Pack, 'cues' | 'rules' | 'forms' | 'notations' | 'grammar'> & {
  readonly entities: readonly Pick<Entity, 'id' | 'rule' | 'partOf' | 'aliases'>[];
  readonly figures: readonly KnownFigure[];
  readonly topics: readonly Pick<Topic, 'id' | 'words'>[];
  readonly quotes: readonly KnownQuote[];
};

/** A figure that an amount may speak of. */
export type KnownFigure = Pick<Figure, 'id' | 'value' | 'unit' | 'rule' | 'entities'>;

/**
 * All that spotting knows of the world, as plain data: worked out once where the pack lies, then sent to pages, which open
 * it in about a millisecond. To compile it on every page would cost more than to read the page.
 */
export interface CompiledNames {
  readonly entries: readonly Entry[];
  readonly words: WordList;
  readonly rules: readonly Rule[];
  readonly notations: CompiledNotations;
  readonly grammar: Names['grammar'];
  readonly figures: readonly KnownFigure[];
  readonly cueFigures: readonly CueFigures[];
  readonly quotes: CompiledQuotes;
}

/** Compiles names, endings, cues, topics and rules. The store's check has made sure that every reference holds. */
export function compileNames(names: Names): CompiledNames {
  const entries: Entry[] = [];
  const words: [string, number][] = [];
  const add = (entry: Entry, levelled: Iterable<string>) => {
    for (const word of levelled) words.push([word, entries.length]);
    entries.push(entry);
  };
  addAliases(names, add);
  for (const { id, words: own } of names.cues) addWords(own, (open) => ({ kind: 'cue', cue: id, open }), add);
  for (const { id, words: own } of names.topics) addWords(own, (open) => ({ kind: 'topic', topic: id, open }), add);
  const numbers = names.notations.filter(({ kind }) => kind === 'number').flatMap(({ words: own }) => Object.values(own).flat());
  add({ kind: 'number' }, new Set(numbers.flatMap((word) => spellings(word, []))));
  return {
    entries,
    words: indexWords(words),
    rules: names.rules,
    notations: compileNotations(names.notations),
    grammar: names.grammar,
    // Only what a decision list speaks of can be found; labels and sources are for cards.
    figures: names.figures.flatMap(({ id, value, unit, rule, entities }) => (rule ? [{ id, value, unit, rule, entities }] : [])),
    cueFigures: names.cues.flatMap(({ id, figures }) => (figures.length > 0 ? [{ cue: id, figures }] : [])),
    quotes: compileQuotes(names.quotes),
  };
}

type Add = (entry: Entry, levelled: Iterable<string>) => void;

/** Words of a cue or a topic; one that ends in `*` is the beginning of a word. */
function addWords(words: Readonly<Record<string, readonly string[]>>, entryOf: (open: boolean) => Entry, add: Add) {
  const all = [...new Set(Object.values(words).flat())];
  for (const open of [false, true]) {
    const own = all.filter((word) => word.endsWith('*') === open).flatMap((word) => spellings(open ? word.slice(0, -1) : word, []));
    if (own.length > 0) add(entryOf(open), new Set(own));
  }
}

function addAliases({ entities, forms }: Names, add: Add) {
  const endings = new Map(forms.map((form) => [form.id, form.endings]));
  for (const { id, rule: entityRule, partOf, aliases } of entities) {
    const seen = new Set<string>();
    for (const alias of Object.values(aliases).flat()) {
      const { text, rule = entityRule, forms: formsId } = typeof alias === 'string' ? { text: alias } : alias;
      const own = spellings(text, endings.get(formsId ?? '') ?? ['']).filter((spelling) => !seen.has(spelling) && seen.add(spelling));
      if (own.length === 0) continue;
      add({ kind: 'alias', entity: partOf ?? id, ...(partOf && { part: id }), text, ...(rule && { rule }) }, own);
    }
  }
}

const compiled = new WeakMap<Names, CompiledNames>();

/** The same, worked out once per pack and life of whoever asks. */
export function compiledNamesOf(names: Names): CompiledNames {
  const known = compiled.get(names) ?? compileNames(names);
  compiled.set(names, known);
  return known;
}
