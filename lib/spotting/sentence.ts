import type { Stretch } from './places.ts';

/** Short forms that end in a full stop and do not end a sentence; the languages of the store that use them. */
const abbreviations =
  /(?:\b(?:mr|mrs|ms|dr|sr|jr|st|vs|v|no|inc|corp|co|ltd|llc|lp|gen|sen|rep|gov|prof|approx|etc|u\.s|d\.c|e\.g|i\.e|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mio|mrd|bzw|ca|dott|ing|sig|art|mln|mld|bn|г|т|млн|млрд|долл)|\b\p{Lu})$/iu;
const ending = /[.!?…](?=["'”’»)\]]*\s+["'“‘«([¿¡]*[\p{Lu}\p{N}\p{Lo}])|[。！？؟।\n]|[;；](?=\s)/gu;

/** Longer ones are no sentences but lists, code or an attack; they are cut so that work stays in proportion. */
const LONGEST_SENTENCE = 2000;

/**
 * The sentence around an offset. Semicolons part too: what stands on the other side of one bears
 * no witness for this one. Offsets are UTF-16 code units.
 */
export function sentenceAt(sentences: readonly Stretch[], offset: number): Stretch {
  return sentences[placeOf(sentences, offset)] ?? { start: 0, end: offset };
}

/** The sentence before the one around an offset; the first where there is none. */
export function sentenceBefore(sentences: readonly Stretch[], offset: number): Stretch {
  return sentences[Math.max(0, placeOf(sentences, offset) - 1)] ?? { start: 0, end: offset };
}

function placeOf(sentences: readonly Stretch[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Cuts a text into sentences that cover it whole, in order. */
export function sentencesOf(text: string): Stretch[] {
  const cut: Stretch[] = [];
  let start = 0;
  const cutAt = (end: number) => {
    for (; end - start > LONGEST_SENTENCE; start += LONGEST_SENTENCE) cut.push({ start, end: start + LONGEST_SENTENCE });
    cut.push({ start, end });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(ending)) {
    if (mark === '.' && abbreviations.test(text.slice(Math.max(start, index - 12), index))) continue;
    cutAt(index + mark.length);
  }
  if (start < text.length) cutAt(text.length);
  return cut;
}
