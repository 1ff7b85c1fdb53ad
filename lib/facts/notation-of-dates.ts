import type { Language } from './languages.ts';
import type { PartialDate } from './schema.ts';

/** Whose dates a language takes where its own tag stands for another country: the texts are British. */
const datesLike: Readonly<Partial<Record<Language, string>>> = { en: 'en-GB' };
/** How the first of a month is written where it is no plain 1. */
const firstDays: Readonly<Partial<Record<Language, string>>> = { fr: '1er', it: '1º', pt: '1º' };

/** A date in running text, no more precise than it is known: `14 February 2025`, `2025年2月`. */
export function notationOfDate(date: PartialDate, language: Language): string {
  const precision = date.split('-').length;
  const format = new Intl.DateTimeFormat(datesLike[language] ?? language, {
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format
    .formatToParts(new Date(date))
    .map(({ type, value }) => (type === 'day' && value === '1' ? (firstDays[language] ?? value) : value))
    .join('');
}
