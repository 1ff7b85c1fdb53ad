import { isCertainlyAfter } from './choice/date-span.ts';
import type { PartialDate } from './schema.ts';
import type { FactView } from './views.ts';

/** Some of what happened since a day, newest first, and how much more did. */
export interface Since {
  readonly facts: readonly FactView[];
  readonly more: number;
}

/** What certainly happened after a day: turning points before the rest where there is not room for all. */
export function sinceArticle(facts: readonly FactView[], published: PartialDate, most: number): Since {
  const later = facts.filter(({ status, date }) => status !== 'scheduled' && isCertainlyAfter(date, published));
  const told = later.toSorted((a, b) => Number(b.decisive) - Number(a.decisive)).slice(0, most);
  return { facts: later.filter((fact) => told.includes(fact)), more: later.length - told.length };
}
