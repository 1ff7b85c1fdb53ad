import type { EntityId } from '../facts/ids.ts';
import type { FigureMention } from '../spotting/figures.ts';
import type { Decision } from '../spotting/mention.ts';
import { locate, type Block, type NodeStretch } from './text-map.ts';

/** A mention on the page. */
export interface Mark {
  readonly entity: EntityId;
  /** Whose card it opens: the part that is named, or the entity itself. */
  readonly card: EntityId;
  /** As the page writes it. */
  readonly surface: string;
  readonly range: Range;
}

/** An amount on the page that contradicts a figure of the store. */
export interface FigureMark {
  readonly found: FigureMention;
  readonly range: Range;
}

/**
 * Ranges for the accepted mentions of a block. They lie over the page's own nodes and change none of them.
 * `former` marks of the same nodes are kept, so that what stays is not painted anew.
 */
export function marksOf(block: Block, decisions: readonly Decision[], former: readonly Mark[]): Mark[] {
  return decisions
    .filter(({ verdict }) => verdict === 'accepted')
    .flatMap(({ start, end, entity, part }) => {
      const place = placeOf(block, start, end);
      if (!place) return [];
      const same = former.find((mark) => mark.entity === entity && covers(mark.range, place));
      return [same ?? { entity, card: part ?? entity, surface: block.text.slice(start, end).trim(), range: rangeOver(place) }];
    });
}

/** The same for the amounts of a block that contradict their figures. */
export function figureMarksOf(block: Block, figures: readonly FigureMention[], former: readonly FigureMark[]): FigureMark[] {
  return figures
    .filter(({ verdict }) => verdict === 'conflicts')
    .flatMap((found) => {
      const place = placeOf(block, found.start, found.end);
      if (!place) return [];
      const same = former.find((mark) => mark.found.figure === found.figure && covers(mark.range, place));
      return [same ?? { found, range: rangeOver(place) }];
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
