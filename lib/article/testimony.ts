import type { Day } from './day.ts';

/** The kinds of witnesses, in the order in which they are believed. */
export const kinds = ['structured', 'meta', 'time', 'visible', 'address'] as const;
export type Kind = (typeof kinds)[number];

/** What one place of a page says about the article's date. */
export interface Testimony {
  readonly kind: Kind;
  readonly means: 'published' | 'updated';
  readonly day: Day;
  /** Hour of an instant in universal time; `null` for a day of the page's own clock. */
  readonly utcHour: number | null;
  /**
   * How far it may be trusted: `sure` says in so many words that it is the article's date, `likely` is most likely that,
   * `bare` is a date that stands where articles have theirs and may mean an update or something else.
   */
  readonly trust: 'sure' | 'likely' | 'bare';
}
