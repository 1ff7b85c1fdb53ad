import { entityLinks, nameOf, shelfOf, sourceViews } from './fact-view.ts';
import { localise } from './localise.ts';
import type { QuoteId } from './ids.ts';
import type { Pack } from './schema.ts';
import type { QuoteCardView } from './views.ts';

/** What to say of a quotation: the original words and their rendering in the reader's language; `null` if the store does not know it. */
export function quoteCardFor(pack: Pack, id: QuoteId, locale: string): QuoteCardView | null {
  const quote = pack.quotes.find((one) => one.id === id);
  const speaker = pack.entities.find((one) => one.id === quote?.speaker);
  if (!quote || !speaker) return null;
  const shelf = shelfOf(pack);
  const [rendering] = quote.translations[locale] ?? [];
  return {
    id,
    speaker: { id: speaker.id, name: nameOf(speaker, shelf, locale) },
    words: { text: quote.words, lang: quote.language },
    rendering: rendering !== undefined && quote.language !== locale ? { text: rendering, lang: locale } : null,
    date: quote.date,
    occasion: localise(quote.occasion, locale, shelf),
    sources: sourceViews(quote.sources, shelf),
    also: entityLinks([speaker.id, ...quote.entities], pack, shelf, locale),
    asOf: pack.asOf,
  };
}
