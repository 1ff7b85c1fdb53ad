import { isSpacedLetter, scriptOf } from './script.ts';

/**
 * Where a name may begin and end. Scripts with spaces want no letter beside it; katakana names want no more
 * katakana; Chinese characters join freely; Korean and Arabic glue particles on, so those are let through.
 * All offsets are into levelled text.
 */

/** Korean particles and suffixes that follow a name without a space (조사; 표준국어대사전), longest first. */
const josa = [
  ...['에게서는', '에게서', '으로부터', '로부터', '이라고', '라고', '이라는', '라는', '에게는', '에게', '에서는', '에서', '까지', '부터'],
  ...['보다', '처럼', '마저', '조차', '이나', '이랑', '랑', '하고', '으로', '로', '과의', '와의', '과', '와', '은', '는', '이', '가'],
  ...['을', '를', '의', '도', '만', '에', '측은', '측이', '측의', '측', '씨는', '씨가', '씨의', '씨를', '씨', '발', '표', '식', '다'],
  ...['이라며', '라며', '이지만', '지만', '이란', '란', '에도', '으로는', '로는', '와는', '과는', '에만', '엔', '까지는', '라', '이라'],
  ...['이다', '입니다', '였다', '이었다', '이며', '며', '이고', '고', '인', '뿐', '들이', '들은', '들', '께서', '님', '야'],
].toSorted((a, b) => b.length - a.length);

/** Arabic particles written onto the next word: and, so, by, for, as, the, and their usual chains. */
const arabicPrefixes = new Set([
  ...['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ولل', 'وب', 'ول', 'فب', 'فل', 'وك', 'وبال'],
]);

const isArabic = (unit: number) => unit >= 0x0620 && unit <= 0x06ff;

/** Whether a name may begin at `start`. */
export function beginsWord(units: Uint16Array, start: number): boolean {
  if (start === 0) return true;
  const first = units[start] ?? 0;
  const before = units[start - 1] ?? 0;
  if (isArabic(first) && isArabic(before)) return arabicPrefixes.has(wordBefore(units, start));
  return !joins(before, first);
}

/** Whether a name may end before `end`. */
export function endsWord(units: Uint16Array, length: number, end: number): boolean {
  if (end >= length) return true;
  const last = units[end - 1] ?? 0;
  const after = units[end] ?? 0;
  if (scriptOf(last) === 'hangul' && scriptOf(after) === 'hangul') return endsInJosa(units, length, end);
  return !joins(last, after) || isDateAfter(units, length, end) || isNoteAfter(units, length, end);
}

/** Where the word ends that goes on at `end`; no word goes on for longer than this many units. */
export function wordEnd(units: Uint16Array, length: number, end: number): number {
  let last = end;
  while (last < length && last - end < 24 && isSpacedLetter(units[last] ?? 0)) last++;
  return last;
}

/** “OpenAI2024年”: Chinese and Japanese write a number on without a space. */
function isDateAfter(units: Uint16Array, length: number, end: number): boolean {
  let last = end;
  while (last < length && last - end < 8 && isDigit(units[last] ?? 0)) last++;
  return last > end && scriptOf(units[last] ?? 0) === 'han';
}

/** “Elon Musk6”: the number of a footnote, whose raised position plain text has lost. Short names take none: X2 is another thing. */
function isNoteAfter(units: Uint16Array, length: number, end: number): boolean {
  let last = end;
  while (last < length && last - end < 3 && isDigit(units[last] ?? 0)) last++;
  const isLong = [1, 2, 3, 4].every((back) => isSpacedLetter(units[end - back] ?? 0) && !isDigit(units[end - back] ?? 0));
  return last > end && isLong && (last >= length || !isSpacedLetter(units[last] ?? 0));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether two neighbours belong to one word. */
function joins(left: number, right: number): boolean {
  const script = scriptOf(left);
  return script === scriptOf(right) && (script === 'letter' || script === 'katakana' || script === 'hangul');
}

/** Up to three particles may follow one another; after them the word must be over. */
function endsInJosa(units: Uint16Array, length: number, end: number): boolean {
  let last = end;
  while (last < length && scriptOf(units[last] ?? 0) === 'hangul' && last - end <= 6) last++;
  const tail = String.fromCharCode(...units.subarray(end, last));
  return isJosa(tail, 3);
}

function isJosa(tail: string, left: number): boolean {
  if (tail === '') return true;
  return left > 0 && josa.some((particle) => tail.startsWith(particle) && isJosa(tail.slice(particle.length), left - 1));
}

function wordBefore(units: Uint16Array, end: number): string {
  let start = end;
  while (start > 0 && end - start < 5 && isSpacedLetter(units[start - 1] ?? 0)) start--;
  return String.fromCharCode(...units.subarray(start, end));
}
