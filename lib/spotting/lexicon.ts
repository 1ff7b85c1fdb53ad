import type { CueId, EntityId, RuleId, TopicId } from '../facts/ids.ts';
import type { Cue, Rule } from '../facts/senses-schema.ts';
import type { Entity, Figure, Pack, Topic } from '../facts/schema.ts';
import { compileGrammar, type Grammar } from './grammar.ts';
import { compileNotations, type Notations } from './notation.ts';
import { spellings } from './spellings.ts';
import { buildTrie, type Trie } from './trie.ts';

/** The part of a pack that speaks of names. */
export type Names = Pick<Pack, 'cues' | 'rules' | 'forms' | 'notations' | 'grammar'> & {
  readonly entities: readonly Pick<Entity, 'id' | 'rule' | 'partOf' | 'aliases'>[];
  readonly figures: readonly KnownFigure[];
  readonly topics: readonly Pick<Topic, 'id' | 'words'>[];
};

/** A figure that an amount may speak of. */
export type KnownFigure = Pick<Figure, 'id' | 'value' | 'unit' | 'rule' | 'entities'>;

/** A name that may be a mention. */
export interface AliasEntry {
  readonly kind: 'alias';
  readonly entity: EntityId;
  readonly part: EntityId | undefined;
  /** As the store writes it, endings filled in. */
  readonly text: string;
  readonly rule: RuleId | undefined;
}

/** A word that bears witness. */
export interface CueEntry {
  readonly kind: 'cue';
  readonly cue: CueId;
  /** The entry is the beginning of a word (`perfum*`). */
  readonly open: boolean;
}

/** A word that shows what a sentence is about. It bears no witness for names, so that topics never change what is marked. */
export interface TopicEntry {
  readonly kind: 'topic';
  readonly topic: TopicId;
  /** As for a cue. */
  readonly open: boolean;
}

type Entry = AliasEntry | CueEntry | TopicEntry;

/** All that spotting knows of the world, ready for matching. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly trie: Trie;
  readonly rules: ReadonlyMap<RuleId, Rule>;
  readonly notations: Notations;
  readonly grammar: Grammar;
  readonly figures: readonly KnownFigure[];
  /** Cues that amounts bear, with the values that do. */
  readonly amountCues: readonly { readonly entry: CueEntry; readonly figures: readonly KnownFigure[] }[];
}

/** Compiles names, endings, cues, topics and rules. The store's check has made sure that every reference holds. */
export function compileLexicon(names: Names): Lexicon {
  const entries: Entry[] = [];
  const strings: string[] = [];
  const add = (entry: Entry, levelled: string) => {
    entries.push(entry);
    strings.push(levelled);
  };
  const addWords = (words: Cue['words'], entry: CueEntry | TopicEntry) => {
    for (const word of new Set(Object.values(words).flat())) {
      const open = word.endsWith('*');
      for (const spelling of spellings(open ? word.slice(0, -1) : word, [])) add({ ...entry, open }, spelling);
    }
  };
  for (const { spelling, ...entry } of aliasEntries(names)) add(entry, spelling);
  for (const { id, words } of names.cues) addWords(words, { kind: 'cue', cue: id, open: false });
  for (const { id, words } of names.topics) addWords(words, { kind: 'topic', topic: id, open: false });
  return {
    entries,
    trie: buildTrie(strings),
    rules: new Map(names.rules.map((rule) => [rule.id, rule])),
    notations: compileNotations(names.notations),
    grammar: compileGrammar(names.grammar),
    figures: names.figures,
    amountCues: names.cues
      .filter(({ figures }) => figures.length > 0)
      .map(({ id, figures }) => ({
        entry: { kind: 'cue', cue: id, open: false },
        figures: names.figures.filter((figure) => figures.includes(figure.id)),
      })),
  };
}

function aliasEntries({ entities, forms }: Names): (AliasEntry & { spelling: string })[] {
  const endings = new Map(forms.map((form) => [form.id, form.endings]));
  return entities.flatMap(({ id, rule: entityRule, partOf, aliases }) => {
    const seen = new Set<string>();
    const isNew = (spelling: string) => !seen.has(spelling) && seen.add(spelling);
    return Object.values(aliases)
      .flat()
      .map((alias) => (typeof alias === 'string' ? { text: alias } : alias))
      .flatMap(({ text, rule = entityRule, forms: formsId }) =>
        spellings(text, endings.get(formsId ?? '') ?? [''])
          .filter(isNew)
          .map((spelling) => ({
            kind: 'alias' as const,
            entity: partOf ?? id,
            part: partOf && id,
            text,
            rule,
            spelling,
          })),
      );
  });
}
