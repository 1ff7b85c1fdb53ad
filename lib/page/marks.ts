import type { EntityId } from '../facts/ids.ts';
import type { FigureMention } from '../spotting/figures.ts';
import type { Decision } from '../spotting/mention.ts';
import type { QuoteMention } from '../spotting/quotes.ts';
import { locate, type Block, type NodeStretch } from './block.ts';

interface OnPage {
  /** As the page writes it. */
  readonly surface: string;
  readonly range: Range;
}

/** A mention on the page. */
export interface NameMark extends OnPage {
  readonly is: 'name';
  readonly entity: EntityId;
  /** Whose card it opens: the part that is named, or the entity itself. */
  readonly card: EntityId;
}

/** An amount on the page that speaks of a figure of the store, and agrees with it or contradicts it. */
export interface FigureMark extends OnPage {
  readonly is: 'figure';
  readonly found: FigureMention;
}

/** A quotation of the store on the page. */
export interface QuoteMark extends OnPage {
  readonly is: 'quote';
  readonly quote: QuoteMention['quote'];
}

/** What a card can be opened at. */
export type Mark = NameMark | FigureMark | QuoteMark;

/** Marks for the accepted mentions of a block. `former` marks of the same nodes are kept, so that what stays is not painted anew. */
export function marksOf(block: Block, decisions: readonly Decision[], former: readonly NameMark[]): NameMark[] {
  return decisions
    .filter(({ verdict }) => verdict === 'accepted')
    .flatMap(({ start, end, entity, part }) =>
      over(
        { block, start, end },
        former,
        (mark) => mark.entity === entity,
        (place): NameMark => ({ is: 'name', entity, card: part ?? entity, ...place }),
      ),
    );
}

/** The same for the amounts of a block that speak of figures. One that agrees within a name has no mark of its own: the name's card leads to it. */
export function figureMarksOf(block: Block, read: BlockRead, former: readonly FigureMark[]): FigureMark[] {
  const names = read.decisions.filter(({ verdict }) => verdict === 'accepted');
  return read.figures
    .filter(
      ({ verdict, start, end }) =>
        verdict === 'conflicts' || (verdict === 'agrees' && !names.some((name) => name.start < end && name.end > start)),
    )
    .flatMap((found) =>
      over(
        { block, start: found.start, end: found.end },
        former,
        (mark) => mark.found.figure === found.figure && mark.found.verdict === found.verdict,
        (place): FigureMark => ({ is: 'figure', found, ...place }),
      ),
    );
}

/** The same for the quotations of a block. */
export function quoteMarksOf(block: Block, quotes: readonly QuoteMention[], former: readonly QuoteMark[]): QuoteMark[] {
  return quotes.flatMap(({ start, end, quote }) =>
    over(
      { block, start, end },
      former,
      (mark) => mark.quote === quote,
      (place): QuoteMark => ({ is: 'quote', quote, ...place }),
    ),
  );
}

/** What was found in a block. */
interface BlockRead {
  readonly decisions: readonly Decision[];
  readonly figures: readonly FigureMention[];
}

interface Stretch {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/**
 * The former mark of a stretch, else a new one; none where its nodes have left the page. Ranges lie over the page's own
 * nodes and change none of them.
 */
function over<M extends Mark>(
  { block, start, end }: Stretch,
  former: readonly M[],
  isOfSame: (mark: M) => boolean,
  make: (place: OnPage) => M,
): M[] {
  const place = placeOf(block, start, end);
  if (!place) return [];
  const same = former.find((mark) => isOfSame(mark) && covers(mark.range, place));
  return [same ?? make({ surface: block.text.slice(start, end).trim(), range: rangeOver(place) })];
}

/** Where in its block a mark begins, by the decision that made it; -1 where the block does not hold it. */
export function startOf({ range }: Mark, block: Block, decisions: readonly Decision[]): number {
  const made = decisions.find(({ start, end }) => {
    const place = placeOf(block, start, end);
    return place && covers(range, place);
  });
  return made?.start ?? -1;
}

function placeOf(block: Block, start: number, end: number): NodeStretch | null {
  const place = locate(block, start, end);
  return place?.startNode.isConnected ? place : null;
}

function covers(range: Range, { startNode, startOffset, endNode, endOffset }: NodeStretch): boolean {
  return (
    range.startContainer === startNode &&
    range.startOffset === startOffset &&
    range.endContainer === endNode &&
    range.endOffset === endOffset
  );
}

function rangeOver({ startNode, startOffset, endNode, endOffset }: NodeStretch): Range {
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

/** Whether a reader can see the mark now; text in closed tabs, menus and the like comes and goes. */
export function isVisible({ range }: Pick<Mark, 'range'>): boolean {
  const element = range.startContainer.parentElement;
  // Not asked of the element itself: a form answers with a field of that name.
  return element !== null && Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/** Marks in the order of the page. */
export function inReadingOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
}

/** The language of the page where a mark stands, as far as the page says it; at most as long as a tag can be (BCP 47). */
export function languageAt({ range }: Pick<Mark, 'range'>): string {
  const { parentElement } = range.startContainer;
  // Not asked of the element itself: a form answers with a field of that name.
  const speaking = parentElement && Element.prototype.closest.call(parentElement, '[lang]');
  return (speaking && Element.prototype.getAttribute.call(speaking, 'lang')?.slice(0, 35)) ?? '';
}
