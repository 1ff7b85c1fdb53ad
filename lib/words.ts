import de from '../assets/locales/de.json' with { type: 'json' };
import en from '../assets/locales/en.json' with { type: 'json' };
import es from '../assets/locales/es.json' with { type: 'json' };
import fr from '../assets/locales/fr.json' with { type: 'json' };
import it from '../assets/locales/it.json' with { type: 'json' };
import ja from '../assets/locales/ja.json' with { type: 'json' };
import ko from '../assets/locales/ko.json' with { type: 'json' };
import pt from '../assets/locales/pt.json' with { type: 'json' };
import zhHans from '../assets/locales/zh-Hans.json' with { type: 'json' };
import type { PartialDate } from './facts/schema.ts';
import type { Locale } from './settings.ts';

/** A text of the surfaces, as named in `assets/locales/en.json`. */
export type WordKey = keyof typeof en;
export type Words = Readonly<Record<WordKey, string>>;

/** A key that comes in as many forms as the language has plurals: `more_one`, `more_other`. */
export type CountKey = { [K in WordKey]: K extends `${infer Stem}_other` ? Stem : never }[WordKey];

const all: Readonly<Record<Locale, Words>> = { en, ja, it, es, fr, de, pt, 'zh-Hans': zhHans, ko };

/** The words of one language. */
export function wordsFor(locale: Locale): Words {
  return all[locale];
}

/** Fills the `{names}` of a text. A name without a value stays, so that the fault is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Keeps a text in a script that runs the other way from turning the words around it (Unicode UAX #9, isolates). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A text for a number, in the plural form that the language uses for it (Unicode CLDR plural rules). */
export function counted(words: Words, key: CountKey, n: number, locale: string, values: Readonly<Record<string, string>> = {}): string {
  const form = `${key}_${new Intl.PluralRules(locale).select(n)}`;
  const text = isWord(words, form) ? words[form] : words[`${key}_other`];
  return fill(text, { n: new Intl.NumberFormat(locale).format(n), ...values });
}

function isWord(words: Words, key: string): key is WordKey {
  return Object.hasOwn(words, key);
}

/** Dates follow the spelling of the texts, which in English is the British one: 18 May 2026. */
const datesLike: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A date as the language writes it, no more precise than it is known. */
export function formatDate(date: PartialDate, locale: string): string {
  const precision = date.split('-').length;
  return new Intl.DateTimeFormat(datesLike[locale] ?? locale, {
    year: 'numeric',
    ...(precision > 1 && { month: 'short' }),
    ...(precision > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
}
