import type { Content } from '../facts/content.ts';
import type { Context } from '../facts/context.ts';
import type { EntityId, QuoteId } from '../facts/ids.ts';
import type { Ask, ToBackground } from '../messages.ts';
import { ask } from './ask.ts';

/** What the card of a name says where it is called; `null` once it has left the store. Rejects where nobody answers. */
export async function askAboutName(entity: EntityId, context: Context): Promise<Content | null> {
  const view = await ask('card/get', { entity, context });
  return view && { is: 'name', view, context };
}

/** The same of an amount. */
export async function askAboutFigure(printed: Ask<ToBackground, 'figure/get'>, context: Context): Promise<Content | null> {
  const view = await ask('figure/get', printed);
  return view && { is: 'figure', view, context };
}

/** The same of a quotation. */
export async function askAboutQuote(quote: QuoteId, context: Context): Promise<Content | null> {
  const view = await ask('quote/get', { quote });
  return view && { is: 'quote', view, context };
}
