import type { Content } from '../../facts/content.ts';
import type { Mark } from '../marks.ts';

/** What the card shows: its content, or `null` where there is none to be had, and how it was called. */
export interface Shown {
  readonly content: Content | null;
  readonly mark: Mark;
  readonly pinned: boolean;
}
