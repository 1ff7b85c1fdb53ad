import { dayOf, type Day } from './day.ts';
import type { Testimony } from './testimony.ts';
import { monthOf } from './words-of-dates.ts';

/** A day as folders, with an article behind it: `/2025/02/11/slug`, `/2025/feb/11/slug`, `/2025-02-11/slug`. */
const folders = /\/(\d{4})[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})\/(?=[^/?#])/i;
/** A day within a name: `slug-2025-02-11`, `20250211-12345`, `?id=20250211`. */
const inNames = /(?<![\da-z])((?:19|20)\d\d)(-?)(\d\d)\2(\d\d)(?![\da-z])/gi;

/** The day in the address of an article; days in names only where there is one and no more. */
export function addressDays(address: string): Testimony[] {
  const [, year, month = '', day] = folders.exec(address) ?? [];
  const inFolders = year === undefined ? null : dayOf(Number(year), monthNumber(month), Number(day));
  if (inFolders) return [testimony(inFolders, 'sure')];
  const named = new Set([...address.matchAll(inNames)].map(([, y, , m, d]) => dayOf(Number(y), Number(m), Number(d))));
  named.delete(null);
  const [only = null, ...others] = named;
  return only === null || others.length > 0 ? [] : [testimony(only, 'bare')];
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : (monthOf(month, 'en') ?? 0);
}

function testimony(day: Day, trust: Testimony['trust']): Testimony {
  return { kind: 'address', means: 'published', day, utcHour: null, trust };
}
