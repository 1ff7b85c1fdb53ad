import { writtenOut, type Referred } from './refer.ts';
import type { Localised } from './schema.ts';
import type { Said } from './views.ts';

/**
 * A text in the reader's language, else in English, with the language it is then in, so that it can be marked
 * up and read out as what it is. Figures and dates it refers to are written as that language writes them.
 */
export function localise(text: Localised, locale: string, referred: Referred): Said {
  const wanted = text[locale];
  const lang = wanted ? locale : 'en';
  return { text: writtenOut(wanted ?? text.en, lang, referred), lang };
}
