import { writtenOut, type Referred } from './refer.ts';
import type { Localised } from './schema.ts';
import type { NamesIn, Said } from './views.ts';

/** What texts refer to, and who finds the names in them, where names are to be found. */
export interface References extends Referred {
  readonly namesIn?: NamesIn;
}

/**
 * A text in the reader's language, else in English, with the language it is then in, so that it can be marked
 * up and read out as what it is. Figures and dates it refers to are written as that language writes them.
 */
export function localise(text: Localised, locale: string, references: References): Said {
  const wanted = text[locale];
  const lang = wanted ? locale : 'en';
  const written = writtenOut(wanted ?? text.en, lang, references);
  return { text: written, lang, ...(references.namesIn && { names: references.namesIn(written, lang) }) };
}
