import type { EntityId } from '../facts/ids.ts';

/** A stretch of text that names an entity. Offsets are UTF-16 code units into the text; `end` is exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  /** The part of `entity` that is named, where the store knows it by itself: the foundation of a company. */
  readonly part?: EntityId;
}

/** What became of a candidate, and why. */
export interface Decision extends Mention {
  /** `open`: only grammar can tell; see {@link Decision.question}. */
  readonly verdict: 'accepted' | 'refused' | 'open';
  /** The step of the decision list that spoke, in its own words. */
  readonly because: string;
  readonly question?: 'noun' | 'person';
  /** Refused because it means another thing of the kind: an offer, but not this one. */
  readonly isAnother?: true;
}
