import type { Mark } from './marks.ts';

/** A pointer may be this far outside of the letters, in CSS pixels: underlines hang below them. */
const SLACK_PX = 3;

/** The mark under a point of the viewport (CSS pixels), or `null`. */
export function markAt(x: number, y: number, marks: readonly Mark[], shadowRoots: readonly ShadowRoot[]): Mark | null {
  const caret = caretAt(x, y, shadowRoots);
  const mark = caret && marks.find(({ range }) => isWithin(range, caret));
  if (mark) return isOver(mark.range, x, y) ? mark : null;
  return markUnderVeil(x, y, marks);
}

/** There is no caret in text that cannot be selected, and none under a link stretched over a whole teaser: there boxes must do. */
function markUnderVeil(x: number, y: number, marks: readonly Mark[]): Mark | null {
  const pile = document.elementsFromPoint(x, y);
  for (const [depth, element] of pile.entries()) {
    const mark = marks.find(({ range }) => range.startContainer.parentElement === element && isOver(range, x, y));
    if (mark) return pile.slice(0, depth).every(isClear) ? mark : null;
  }
  return null;
}

/** Whether one can see through an element. */
function isClear(element: Element): boolean {
  if (getComputedStyle(element).opacity === '0') return true;
  return (
    !element.matches('img, picture, video, canvas, iframe, embed, object, svg, svg *') &&
    [null, '::before', '::after'].every((pseudo) => {
      const { content, backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(element, pseudo);
      return (
        (pseudo !== null && content === 'none') ||
        (/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor) && backgroundImage === 'none' && /^(?:none)?$/.test(backdropFilter ?? ''))
      );
    })
  );
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
