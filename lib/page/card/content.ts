import type { Context } from '../../facts/context.ts';
import type { CardView, FigureCardView, QuoteCardView } from '../../facts/views.ts';
import type { Mark } from '../marks.ts';

/** What a card says, and where it was called: cards that are followed from it open in the same context. */
export type Content = { readonly context: Context } & (
  | { readonly is: 'name'; readonly view: CardView }
  | { readonly is: 'figure'; readonly view: FigureCardView }
  | { readonly is: 'quote'; readonly view: QuoteCardView }
);

/** What the card shows: its content, or `null` where there is none to be had, and how it was called. */
export interface Shown {
  readonly content: Content | null;
  readonly mark: Mark;
  readonly pinned: boolean;
}
