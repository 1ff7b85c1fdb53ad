import type { RuleId } from '../facts/ids.ts';
import type { Rule } from '../facts/senses-schema.ts';
import { compileNames, type CompiledNames, type KnownFigure, type Names } from './compile.ts';
import type { CueEntry, Entry } from './entry.ts';
import { compileGrammar, type Grammar } from './grammar.ts';
import { openNotations, type Notations } from './notation.ts';
import { openWords, type WordIndex } from './word-index.ts';

/** All that spotting knows of the world, ready for matching. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly index: WordIndex;
  readonly rules: ReadonlyMap<RuleId, Rule>;
  readonly notations: Notations;
  readonly grammar: Grammar;
  readonly figures: readonly KnownFigure[];
  /** Cues that amounts bear, with the values that do. */
  readonly amountCues: readonly { readonly entry: CueEntry; readonly figures: readonly KnownFigure[] }[];
}

/** Makes what was compiled elsewhere ready for matching. */
export function openLexicon({ entries, words, rules, notations, grammar, figures, cueFigures }: CompiledNames): Lexicon {
  return {
    entries,
    index: openWords(words),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    notations: openNotations(notations),
    grammar: compileGrammar(grammar),
    figures,
    amountCues: cueFigures.map(({ cue, figures: own }) => ({
      entry: { kind: 'cue', cue, open: false },
      figures: figures.filter(({ id }) => own.includes(id)),
    })),
  };
}

/** Compiles and opens at once, for whoever has the pack at hand. */
export function compileLexicon(names: Names): Lexicon {
  return openLexicon(compileNames(names));
}
