import type { Localised } from './schema.ts';
import type { Said } from './views.ts';

/**
 * A text in the reader's language, else in English, with the language it is then in, so that it can be marked
 * up and read out as what it is.
 */
export function localise(text: Localised, locale: string): Said {
  const wanted = text[locale];
  return wanted ? { text: wanted, lang: locale } : { text: text.en, lang: 'en' };
}
