/** ISO 8601, a day of the Gregorian calendar: `2025-02-11`. */
export type Day = string;

/** The web has no news pages from before; earlier days are faults of a template, such as zero of an epoch. */
const FIRST_YEAR = 1995;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A day from its numbers, `month` from 1; `null` if it is not on the calendar or before the web. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** Days from one to the other; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
