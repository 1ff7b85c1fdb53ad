import type { Mark } from './marks.ts';

/** A pointer may be this far outside of the letters, in CSS pixels: underlines hang below them. */
const SLACK_PX = 3;

/** The mark under a point of the viewport (CSS pixels), or `null`. */
export function markAt(x: number, y: number, marks: readonly Mark[], shadowRoots: readonly ShadowRoot[]): Mark | null {
  const caret = caretAt(x, y, shadowRoots);
  if (caret === null) return null;
  const mark = marks.find(({ range }) => isWithin(range, caret));
  return mark && isOver(mark.range, x, y) ? mark : null;
}

/** Whether a point lies over a range's letters. */
export function isOver(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX,
  );
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  return caretOfOlderChrome(document, x, y);
}

/** Chrome knows `caretPositionFromPoint` since 128; before, only its own name for it. */
function caretOfOlderChrome(older: { caretRangeFromPoint?(x: number, y: number): Range | null }, x: number, y: number): Caret | null {
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function isWithin(range: Range, { node, offset }: Caret): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    // The caret may lie past the end of a text that has just been shortened; then nothing is there.
    return false;
  }
}
