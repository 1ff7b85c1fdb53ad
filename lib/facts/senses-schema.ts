import * as v from 'valibot';
import { CueId, FigureId, kebab, RuleId, Text } from './ids.ts';

/** How names, amounts and other words are told apart: `assets/facts/senses`. */

/** Words that tell one reading of a name from another, by language: scent, mask-wearing, given names of others. */
export const Cue = v.strictObject({
  id: CueId,
  words: v.record(v.string(), v.array(Text)),
  /** Amounts that bear the same witness, however a text writes them. */
  figures: v.optional(v.array(FigureId), []),
});
export type Cue = v.InferOutput<typeof Cue>;

/**
 * What a step looks for: a cue by its id (`scent`); an entity's mention (`@musk`, or `@self` for the entity
 * in question); an entity to whom the word belongs (`@musk's`, whichever way the language says so);
 * `#capitalised`, a word with a capital letter; `#joined`, a name that a middle dot joins to this one; `#dispute`, that the page speaks of both sides; `#another`, that the
 * last such word just before meant another thing of its kind; `#matter`, that the page keeps naming the entity in question.
 */
export const Witness = v.pipe(
  v.string(),
  v.regex(
    /^(?:@?[a-z0-9]+(?:-[a-z0-9]+)*|@[a-z0-9-]+'s|#capitalised|#joined|#dispute|#another|#matter)$/,
    'must be a cue, @entity, #capitalised, #joined, #dispute, #another or #matter',
  ),
);
export type Witness = v.InferOutput<typeof Witness>;

const witnesses = v.optional(v.pipe(v.array(Witness), v.minLength(1)));

/** Places around a name, and who must be found there; any of a list will do. */
export const Where = v.strictObject({
  /** Directly before the name, quotation marks and cues of `over` aside. */
  before: witnesses,
  /** Directly after the name. */
  after: witnesses,
  /** In the same sentence. */
  sentence: witnesses,
  /** In the same block of running text: paragraph, heading, caption. */
  block: witnesses,
  /** Anywhere on the page. */
  page: witnesses,
  /** Cues that may stand between the name and what is looked for `before` or `after` it. */
  over: v.optional(v.array(CueId)),
  /** How the name is written here, compared with the store: `xAI` given, `xai` lower, `XAI` upper, `Xai` mixed. */
  written: v.optional(v.array(v.picklist(['as-given', 'lower', 'upper', 'mixed']))),
});
export type Where = v.InferOutput<typeof Where>;

/**
 * One step of a decision list (Yarowsky 1994): it speaks when everything under `when` holds and nothing
 * under `unless` does. A list within one place means any of them.
 */
export const Step = v.strictObject({
  /** `another` refuses, too: the word means another thing of the kind, and what points back to it does so as well. */
  verdict: v.picklist(['accept', 'refuse', 'another', 'ask-noun', 'ask-person']),
  /** In plain words, for whoever asks why. */
  because: Text,
  when: v.optional(Where, {}),
  unless: v.optional(Where, {}),
});
export type Step = v.InferOutput<typeof Step>;

/** A decision list: the first step that speaks decides; a name about which none speaks is refused. */
export const Rule = v.strictObject({
  id: RuleId,
  steps: v.pipe(v.array(Step), v.minLength(1)),
  /** Cues directly before an accepted name that become part of the mention: “$97.4 billion” of a bid. */
  extend: v.optional(v.array(CueId), []),
  /** Cues of another thing of the kind: after one of them, with nothing of this kind in between, `#another` holds. */
  rivals: v.optional(v.array(CueId), []),
});
export type Rule = v.InferOutput<typeof Rule>;

/** Endings that a name takes in a language: `Маск*` with `['', 'а', 'у', 'ом', 'е']`. */
export const Forms = v.strictObject({ id: v.pipe(v.string(), kebab), endings: v.array(v.string()) });
export type Forms = v.InferOutput<typeof Forms>;

/**
 * A word or sign of written amounts: what multiplies a number (`scale`), a number in letters, a currency, the
 * sign of a share, or what is counted. Only US dollars and heads have a unit; other money cannot be compared.
 */
export const Notation = v.strictObject({
  id: v.pipe(v.string(), kebab),
  kind: v.picklist(['scale', 'number', 'currency', 'share', 'count']),
  value: v.optional(v.pipe(v.number(), v.minValue(0))),
  unit: v.optional(v.picklist(['USD', 'people'])),
  /** Signs before the number, in any language. */
  signs: v.optional(v.array(Text)),
  /** Words after it, by language; `*` leaves the ending open. */
  words: v.record(v.string(), v.array(Text)),
});
export type Notation = v.InferOutput<typeof Notation>;

/** Small words that languages put to names, by what they do. */
export const GrammarWords = v.strictObject({
  id: v.picklist(['particles', 'prefixes', 'titles', 'owner-marks', 'owner-words', 'owner-links', 'owner-articles', 'elided-links']),
  words: v.record(v.string(), v.array(Text)),
});
export type GrammarWords = v.InferOutput<typeof GrammarWords>;
