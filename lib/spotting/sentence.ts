import type { Stretch } from './places.ts';

/** Short forms that end in a full stop and do not end a sentence; the languages of the store that use them. */
const abbreviations =
  /(?:\b(?:mr|mrs|ms|dr|sr|jr|st|vs|v|no|inc|corp|co|ltd|llc|lp|gen|sen|rep|gov|prof|approx|etc|u\.s|d\.c|e\.g|i\.e|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mio|mrd|bzw|ca|dott|ing|sig|art|mln|mld|bn|г|т|млн|млрд|долл)|\b\p{Lu})$/iu;
const ending = /[.!?…](?=["'”’»)\]]*\s+["'“‘«([¿¡]*[\p{Lu}\p{N}\p{Lo}])|[。！？؟।\n]|[;；](?=\s)/gu;

/**
 * The sentence around an offset. Semicolons part too: what stands on the other side of one bears
 * no witness for this one. Offsets are UTF-16 code units.
 */
export function sentenceAt(sentences: readonly Stretch[], offset: number): Stretch {
  return sentences.find(({ end }) => offset < end) ?? { start: 0, end: offset };
}

/** Cuts a text into sentences that cover it whole, in order. */
export function sentencesOf(text: string): Stretch[] {
  const cut: Stretch[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ending)) {
    if (mark === '.' && abbreviations.test(text.slice(start, index))) continue;
    cut.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  if (start < text.length) cut.push({ start, end: text.length });
  return cut;
}
