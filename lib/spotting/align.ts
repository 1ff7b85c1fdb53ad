/** How two sequences of words lie over one another. Offsets count words; ends are exclusive. */
export interface Alignment {
  readonly matched: number;
  readonly text: readonly [start: number, end: number];
  readonly wording: readonly [start: number, end: number];
}

const MATCH = 2;
const MISMATCH = -2;
const GAP = -1;

/**
 * The best local alignment of two word sequences (Smith and Waterman 1981).
 *
 * @returns `null` where they share no word
 */
export function align(text: readonly string[], wording: readonly string[]): Alignment | null {
  const width = wording.length + 1;
  const scores = new Int16Array((text.length + 1) * width);
  let best = 0;
  for (let i = 1; i <= text.length; i++) {
    for (let j = 1; j < width; j++) {
      const here = i * width + j;
      const score = Math.max(
        0,
        (scores[here - width - 1] ?? 0) + (text[i - 1] === wording[j - 1] ? MATCH : MISMATCH),
        (scores[here - width] ?? 0) + GAP,
        (scores[here - 1] ?? 0) + GAP,
      );
      scores[here] = score;
      if (score > (scores[best] ?? 0)) best = here;
    }
  }
  return best === 0 ? null : trace(scores, best, width, text, wording);
}

function trace(scores: Int16Array, end: number, width: number, text: readonly string[], wording: readonly string[]): Alignment {
  let [i, j] = [Math.floor(end / width), end % width];
  const [textEnd, wordingEnd] = [i, j];
  let matched = 0;
  for (;;) {
    const here = i * width + j;
    const score = scores[here] ?? 0;
    if (score === 0) return { matched, text: [i, textEnd], wording: [j, wordingEnd] };
    const isSame = text[i - 1] === wording[j - 1];
    if (score === (scores[here - width - 1] ?? 0) + (isSame ? MATCH : MISMATCH)) {
      if (isSame) matched++;
      i--;
      j--;
    } else if (score === (scores[here - width] ?? 0) + GAP) i--;
    else j--;
  }
}
