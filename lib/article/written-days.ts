import { dayOf, type Day } from './day.ts';
import { isWeekday, monthOf } from './words-of-dates.ts';

/** A day that stands in a text; UTF-16 offsets, `end` exclusive. */
export interface WrittenDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** How one way of writing is found and what its named groups say. */
interface Shape {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, language: string) => Day | null;
}

const ordinal = String.raw`(?:(?:st|nd|rd|th|er|o|a|e|-?го|:?a|:?n)(?!\p{L}))?`;
const time = String.raw`\d{1,2}:\d{2}(?::\d{2})? (?:[A-Z]{2,5} |[+-]\d{4} )?`;
/** Not the second day of a span: “11–14 February 2025” is when something takes place. */
const alone = String.raw`(?<!\d|\d[:.,/]|\d ?[-–—] ?)`;
/** Words that join day, month and year. */
const joints = new Set('de del di da do of d the den il le el la г m בחודש'.split(' '));

/** Ways of writing a day, the surer first: none may take a letter of a day that is found already. */
const shapes: readonly Shape[] = [
  { pattern: /(?<!\d)(?<y>\d{4}) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?日/gu, read: numbers },
  { pattern: /(?<era>令和|平成|民國|民国) ?(?<y>\d{1,3}|元) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?日/gu, read: yearOfEra },
  { pattern: /(?<!\d)(?<y>\d{4}) ?년 ?(?<m>\d{1,2}) ?월 ?(?<d>\d{1,2}) ?일/gu, read: numbers },
  { pattern: /(?<!\d)(?<d>\d{1,2}) tháng (?<m>\d{1,2}),? (?:năm )?(?<y>\d{4})(?!\d)/giu, read: numbers },
  { pattern: new RegExp(String.raw`${alone}(?<y>\d{4})(?<s>[-./]) ?(?<m>\d{1,2})\k<s> ?(?<d>\d{1,2})(?!\d)`, 'gu'), read: numbers },
  { pattern: /(?<!\d)(?<y>\d{4}) (?<m>\d\d) ?\/ ?(?<d>\d\d)(?!\d)/gu, read: numbers },
  { pattern: new RegExp(String.raw`${alone}(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})(?!\d)`, 'gu'), read: numbers },
  { pattern: new RegExp(String.raw`${alone}(?<a>\d{1,2})(?<s>[/-])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?!\d)`, 'gu'), read: inTheOrderOfTheLand },
  { pattern: new RegExp(String.raw`${alone}(?<d>\d{1,2})${ordinal}(?<words>\D{2,30})(?<y>\d{4})(?!\d)`, 'gu'), read: monthBetween },
  {
    pattern: new RegExp(
      String.raw`(?<words>[\p{L}\p{M}]{2,20})\.?,?[ -](?<d>\d{1,2})${ordinal}[ ,.-]{1,3}(?:(?<weekday>[\p{L}\p{M}]{2,14})[ ,.]{1,3})?(?:${time})?(?<y>\d{4})(?!\d)`,
      'gu',
    ),
    read: monthBefore,
  },
  {
    pattern: new RegExp(String.raw`${alone}(?<y>\d{4})(?<words>\D{2,25}?)(?<d>\d{1,2})(?!\d|:| ?[ap]\.?m)`, 'giu'),
    read: monthBetween,
  },
];

/**
 * Finds the days in a text that `plain` has been through, in reading order. Only whole days count: what lacks its year, or
 * could be two days, is left out. `language` is a BCP 47 tag; it decides between 3 April and 4 March.
 */
export function writtenDays(text: string, language: string): WrittenDay[] {
  const found: WrittenDay[] = [];
  for (const { pattern, read } of shapes) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const day = found.some((other) => start < other.end && other.start < end) ? null : read(match.groups ?? {}, language);
      if (day) found.push({ day, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function numbers({ y, m, d }: Parameters<Shape['read']>[0]): Day | null {
  return dayOf(Number(y), Number(m), Number(d));
}

/** The year before the first of an era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

function yearOfEra({ era, y, m, d }: Parameters<Shape['read']>[0]): Day | null {
  return dayOf((eras[era ?? ''] ?? 0) + (y === '元' ? 1 : Number(y)), Number(m), Number(d));
}

/** English by region, because it writes both orders; other languages by themselves. Whatever is not here stays open. */
const dayComesFirst = new Set(
  (
    'en-gb en-au en-nz en-ie en-in en-za en-sg en-hk en-ng en-ke en-pk ar bg bn ca cs da de el es es-es es-mx es-ar es-cl es-co es-pe ' +
    'fi fr fr-fr fr-be fr-ch he hi hr id it nb nl no pl pt pt-br pt-pt ro ru sk sl sr th tr uk vi'
  ).split(' '),
);
/** Languages of which every region but these writes the day first. */
const monthMayComeFirst = new Set(['en', 'es-us', 'es-pr', 'fr-ca', 'es-pa']);

function inTheOrderOfTheLand({ a, b, y }: Parameters<Shape['read']>[0], language: string): Day | null {
  const [first, second, year] = [Number(a), Number(b), Number(y)];
  if (first > 12 || first === second) return dayOf(year, second, first);
  if (second > 12) return dayOf(year, first, second);
  const tag = language.toLowerCase().replaceAll('_', '-');
  if (tag === 'en-us') return dayOf(year, first, second);
  const isDayFirst = dayComesFirst.has(tag) || (dayComesFirst.has(primaryOf(tag)) && !monthMayComeFirst.has(tag));
  return isDayFirst ? dayOf(year, second, first) : null;
}

function monthBetween({ words, y, d }: Parameters<Shape['read']>[0], language: string): Day | null {
  const month = monthIn(words ?? '', language);
  return month === null ? null : dayOf(Number(y), month, Number(d));
}

function monthBefore({ words, weekday, y, d }: Parameters<Shape['read']>[0], language: string): Day | null {
  if (weekday !== undefined && !isWeekday(weekday, primaryOf(language))) return null;
  return monthBetween({ words, y, d }, language);
}

/** The one month that words name, where they name nothing else: “de febrero de”, “شباط/فبراير”. */
function monthIn(words: string, language: string): number | null {
  if (/[^\p{L}\p{M}\s.,/'’-]/u.test(words)) return null;
  const primary = primaryOf(language);
  const whole = monthOf(words.replaceAll(/[.,]/g, ' ').trim(), primary);
  if (whole !== null) return whole;
  // Hebrew writes “in” as a letter of the month.
  const spoken = [...words.replaceAll(/ ב(?=\p{L})/gu, ' ').matchAll(/[\p{L}\p{M}]+/gu)]
    .map(([word]) => word)
    .filter((word) => !joints.has(word.toLowerCase()));
  const [month, ...others] = new Set(spoken.filter((word) => !isWeekday(word, primary)).map((word) => monthOf(word, primary)));
  return month !== undefined && others.length === 0 ? month : null;
}

function primaryOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
