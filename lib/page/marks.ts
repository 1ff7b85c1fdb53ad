import type { EntityId } from '../facts/ids.ts';
import type { FigureMention } from '../spotting/figures.ts';
import type { Decision } from '../spotting/mention.ts';
import type { QuoteMention } from '../spotting/quotes.ts';
import { locate, type Block, type NodeStretch } from './text-map.ts';

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

/** An amount on the page that contradicts a figure of the store. */
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

/**
 * Ranges for the accepted mentions of a block. They lie over the page's own nodes and change none of them.
 * `former` marks of the same nodes are kept, so that what stays is not painted anew.
 */
export function marksOf(block: Block, decisions: readonly Decision[], former: readonly NameMark[]): NameMark[] {
  return decisions
    .filter(({ verdict }) => verdict === 'accepted')
    .flatMap(({ start, end, entity, part }): NameMark[] => {
      const place = placeOf(block, start, end);
      if (!place) return [];
      const same = former.find((mark) => mark.entity === entity && covers(mark.range, place));
      const surface = block.text.slice(start, end).trim();
      return [same ?? { is: 'name', entity, card: part ?? entity, surface, range: rangeOver(place) }];
    });
}

/** The same for the amounts of a block that contradict their figures. */
export function figureMarksOf(block: Block, figures: readonly FigureMention[], former: readonly FigureMark[]): FigureMark[] {
  return figures
    .filter(({ verdict }) => verdict === 'conflicts')
    .flatMap((found): FigureMark[] => {
      const place = placeOf(block, found.start, found.end);
      if (!place) return [];
      const same = former.find((mark) => mark.found.figure === found.figure && covers(mark.range, place));
      const surface = block.text.slice(found.start, found.end).trim();
      return [same ?? { is: 'figure', found, surface, range: rangeOver(place) }];
    });
}

/** The same for the quotations of a block. */
export function quoteMarksOf(block: Block, quotes: readonly QuoteMention[], former: readonly QuoteMark[]): QuoteMark[] {
  return quotes.flatMap(({ start, end, quote }): QuoteMark[] => {
    const place = placeOf(block, start, end);
    if (!place) return [];
    const same = former.find((mark) => mark.quote === quote && covers(mark.range, place));
    return [same ?? { is: 'quote', quote, surface: block.text.slice(start, end).trim(), range: rangeOver(place) }];
  });
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
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** Marks in the order of the page. */
export function inReadingOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
}
