import type { Event } from './schema.ts';

/** Orders by date, newest first; those of one date keep their order. */
export function newestFirst(a: Pick<Event, 'date'>, b: Pick<Event, 'date'>): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}
