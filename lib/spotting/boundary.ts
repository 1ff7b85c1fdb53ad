import type { Grammar } from './grammar.ts';
import { isSpacedLetter, scriptOf } from './script.ts';

/**
 * Where a name may begin and end. Scripts with spaces want no letter beside it; katakana names want no more
 * katakana; Chinese characters join freely; Korean and Arabic glue particles on, so those are let through.
 * All offsets are into levelled text.
 */

const isArabic = (unit: number) => unit >= 0x0620 && unit <= 0x06ff;

/** Whether a name may begin at `start`. */
export function beginsWord(units: readonly number[], start: number, { prefixes }: Grammar): boolean {
  if (start === 0) return true;
  const first = units[start] ?? 0;
  const before = units[start - 1] ?? 0;
  if (isArabic(first) && isArabic(before)) return prefixes.has(wordBefore(units, start));
  return !joins(before, first);
}

/** Whether a name may end before `end`. */
export function endsWord(units: readonly number[], length: number, end: number, { particles }: Grammar): boolean {
  if (end >= length) return true;
  const last = units[end - 1] ?? 0;
  const after = units[end] ?? 0;
  if (scriptOf(last) === 'hangul' && scriptOf(after) === 'hangul') return endsInParticle(units, length, end, particles);
  return !joins(last, after) || isDateAfter(units, length, end) || isNoteAfter(units, length, end);
}

/** Where the word ends that goes on at `end`; no word goes on for longer than this many units. */
export function wordEnd(units: readonly number[], length: number, end: number): number {
  let last = end;
  while (last < length && last - end < 24 && isSpacedLetter(units[last] ?? 0)) last++;
  return last;
}

/** “OpenAI2024年”: Chinese and Japanese write a number on without a space. */
function isDateAfter(units: readonly number[], length: number, end: number): boolean {
  let last = end;
  while (last < length && last - end < 8 && isDigit(units[last] ?? 0)) last++;
  return last > end && scriptOf(units[last] ?? 0) === 'han';
}

/** “Elon Musk6”: the number of a footnote, whose raised position plain text has lost. Short names take none: X2 is another thing. */
function isNoteAfter(units: readonly number[], length: number, end: number): boolean {
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
function endsInParticle(units: readonly number[], length: number, end: number, particles: Grammar['particles']): boolean {
  let last = end;
  while (last < length && scriptOf(units[last] ?? 0) === 'hangul' && last - end <= 6) last++;
  const tail = String.fromCharCode(...units.slice(end, last));
  return isParticle(tail, particles, 3);
}

function isParticle(tail: string, particles: Grammar['particles'], left: number): boolean {
  if (tail === '') return true;
  return (
    left > 0 && particles.some((particle) => tail.startsWith(particle) && isParticle(tail.slice(particle.length), particles, left - 1))
  );
}

function wordBefore(units: readonly number[], end: number): string {
  let start = end;
  while (start > 0 && end - start < 5 && isSpacedLetter(units[start - 1] ?? 0)) start--;
  return String.fromCharCode(...units.slice(start, end));
}
