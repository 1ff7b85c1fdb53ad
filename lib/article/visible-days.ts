import type { Day } from './day.ts';
import { hintIn, labelIn } from './labels.ts';
import type { Testimony } from './testimony.ts';
import type { WrittenDay } from './written-days.ts';

/** Names and places in a byline, in letters beside its date. */
const LONGEST_BYLINE = 70;
/** “Donnerstag,” before a date, in letters. */
const LONGEST_WEEKDAY = 12;

/** A line that people read, with the days in it. */
interface DatedLine {
  /** As `plain` leaves it. */
  readonly text: string;
  readonly written: readonly WrittenDay[];
  /** The line before, where it only says what follows: “Updated:”. */
  readonly label: string;
  readonly hint: ReturnType<typeof hintIn>;
}

/** What a line in sight says: by its labels, by its markup, as a byline, or because it is a date and nothing else. */
export function visibleDays(line: DatedLine): Testimony[] {
  if (labelIn(line.text) === 'foreign') return [];
  return line.written.flatMap((written, index): Testimony[] => {
    const words = wordsOf(line, index);
    const means = labelIn(words) ?? (index === 0 ? labelIn(line.label) : null) ?? line.hint;
    if (means === 'published' || means === 'updated') return lettersIn(words) > LONGEST_BYLINE ? [] : [visible(written.day, means, 'sure')];
    if (means === 'foreign') return [];
    if (isByline(line, written)) return [visible(written.day, 'published', 'likely')];
    return standsAlone(line.text, written) ? [visible(written.day, 'published', 'bare')] : [];
  });
}

/** The words that belong to a date: those before it, or after it where the line begins with a date, as in Japanese. */
function wordsOf({ text, written }: DatedLine, index: number): string {
  const [here, before, after] = [written[index], written[index - 1], written[index + 1]];
  if (written[0]?.start === 0) return text.slice(here?.end, after?.start ?? text.length);
  return text.slice(before?.end ?? 0, here?.start);
}

function visible(day: Day, means: Testimony['means'], trust: Testimony['trust']): Testimony {
  return { kind: 'visible', means, day, utcHour: null, trust };
}

function isByline({ text, hint }: DatedLine, { start, end }: WrittenDay): boolean {
  const startsSo = /^(?:by|por|par|von|di|da|door|przez|av|af|от|автор|文|記者|저자)[\s:]/iu.test(text);
  return (hint !== null || startsSo) && lettersIn(text.slice(0, start) + text.slice(end)) <= LONGEST_BYLINE;
}

function lettersIn(text: string): number {
  return [...text.matchAll(/\p{L}/gu)].length;
}

/** Signs that part a line: “Oct 15, 2015 · 18 min read”. */
const parting = /[|·•—–/]| - /u;
/** A time of day as it stands behind a date: “, 10:15 am EST”, “à 13h36”, “às 12h55”, “um 9.30 Uhr”, “(火) 18時45分”. */
const clock =
  /\b(?:at|à|às|alle|ore|um|kl|om|saat|las)\b|\(\p{L}{1,3}\)|г\.?|\d{1,2} ?[:.h時] ?\d{0,2}(?:分|:\d\d)?|[ap]\.?m\.?|\b[A-Z]{2,5}\b|Uhr|GMT[+-]\d+|오전|오후/gu;

/** Whether nothing but a weekday and a time stands around a date between the signs that part the line. */
function standsAlone(text: string, { start, end }: WrittenDay): boolean {
  const [before = ''] = text.slice(0, start).split(parting).slice(-1);
  const [after = ''] = text.slice(end).split(parting);
  const isOneWord = !/\p{L}\P{L}+\p{L}/u.test(before) && lettersIn(before) <= LONGEST_WEEKDAY;
  return isOneWord && lettersIn(after.replaceAll(clock, '')) === 0;
}
