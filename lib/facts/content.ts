import type { Context } from './context.ts';
import type { CardView, FigureCardView, QuoteCardView } from './views.ts';

/** What a card says, and where it was called: cards that are followed from it open in the same context. */
export type Content = { readonly context: Context } & (
  | { readonly is: 'name'; readonly view: CardView }
  | { readonly is: 'figure'; readonly view: FigureCardView }
  | { readonly is: 'quote'; readonly view: QuoteCardView }
);
