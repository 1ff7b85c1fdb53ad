import type { CueId, EntityId, FigureId, RuleId, TopicId } from '../facts/ids.ts';

/** A name that may be a mention. */
export interface AliasEntry {
  readonly kind: 'alias';
  readonly entity: EntityId;
  readonly part?: EntityId;
  /** As the store writes it; `*` stands for its endings. */
  readonly text: string;
  readonly rule?: RuleId;
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

/** A number in words: without one, and without a digit, a text holds no amount. */
interface NumberEntry {
  readonly kind: 'number';
}

/** What a word of the store stands for. */
export type Entry = AliasEntry | CueEntry | TopicEntry | NumberEntry;

/** A cue that amounts bear, and whose values do. */
export interface CueFigures {
  readonly cue: CueId;
  readonly figures: readonly FigureId[];
}
