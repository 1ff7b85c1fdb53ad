import { dayOf, type Day } from './day.ts';
import { plain } from './plain.ts';
import { writtenDays } from './written-days.ts';

/** A day as machines write it. */
export interface MachineDay {
  /** The day as the text says it, in its own time zone. */
  readonly day: Day;
  /** Where the text tells an instant in universal time, its hour: the day of the page's own clock may be a neighbour. */
  readonly utcHour: number | null;
}

const iso = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)|^(\d{4})()(\d{2})(\d{2})(?=\d{4}(?:\d\d)?$)/;
/** Longer texts are no dates, in UTF-16 code units. */
const LONGEST = 100;
const inUniversalTime = /(?:Z|[+-]00:?00|GMT|UTC)$/i;

/**
 * The day of ISO 8601 and its relatives, of seconds or milliseconds since 1970, of RFC 2822, and of whatever people write
 * into attributes for machines. `null` for texts that name no day, several or one that is not on the calendar.
 */
export function machineDay(raw: string, language: string): MachineDay | null {
  if (raw.length > LONGEST) return null;
  const text = plain(raw);
  const epoch = /^(\d{9,10})(?:\.\d+)?$|^(\d{12,13})$/.exec(text);
  const seconds = epoch ? Number(epoch[1] ?? Number(epoch[2]) / 1000) : Number.NaN;
  if (seconds > 0 && seconds < LATEST_EPOCH) return ofInstant(new Date(seconds * 1000));
  const numbers = iso.exec(text);
  const day = numbers ? dayOfNumbers(numbers) : onlyDayIn(text, language);
  return day === null ? null : { day, utcHour: inUniversalTime.test(text) ? hourOf(text) : null };
}

/** 2033; from there on ten digits would be days and hours as well: 2033021110. */
const LATEST_EPOCH = 2_000_000_000;

function ofInstant(date: Date): MachineDay | null {
  const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return day === null ? null : { day, utcHour: date.getUTCHours() };
}

function dayOfNumbers(numbers: RegExpExecArray): Day | null {
  const [, year = numbers[5], separator, month = numbers[7], day = numbers[8]] = numbers;
  const isCompact = separator === '' && `${month}${day}`.length !== 4;
  return isCompact ? null : dayOf(Number(year), Number(month), Number(day));
}

function onlyDayIn(text: string, language: string): Day | null {
  const [day, ...others] = new Set(writtenDays(text, language).map((written) => written.day));
  return others.length === 0 ? (day ?? null) : null;
}

/** Midnight sharp is how a day without a time is written. */
function hourOf(text: string): number | null {
  const [, hours, minutes, seconds = '00'] = /T(\d\d)(\d\d)(\d\d)?/.exec(text) ?? /(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text) ?? [];
  if (hours === undefined || (Number(hours) === 0 && Number(minutes) === 0 && Number(seconds) === 0)) return null;
  return Number(hours);
}
