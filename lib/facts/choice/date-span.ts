import { daysBetween } from '../../article/day.ts';
import type { PartialDate } from '../schema.ts';

/** The first day that a date may mean: a month begins on its 1st. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Not before the last day that a date may mean; every month gets 31 days, which comparing does not mind. */
export function lastDay(date: PartialDate): string {
  return `${date}${'-12-31'.slice(date.length - 4)}`.slice(0, 10);
}

/** Whether one date is after another whichever days they mean: nothing of February 2025 is certainly after 11 February. */
export function isCertainlyAfter(date: PartialDate, other: PartialDate): boolean {
  return firstDay(date) > lastDay(other);
}

/** Whole days between the first days that two dates may mean, whichever is earlier. */
export function daysApart(a: PartialDate, b: PartialDate): number {
  return Math.abs(daysBetween(firstDay(a), firstDay(b)));
}
