import type { EntityId } from '../facts/schema.ts';
import type { Decision } from '../spotting/mention.ts';
import { locate, type Block } from './text-map.ts';

/** A mention on the page. */
export interface Mark {
  readonly entity: EntityId;
  /** Whose card it opens: the part that is named, or the entity itself. */
  readonly card: EntityId;
  /** As the page writes it. */
  readonly surface: string;
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
      const place = locate(block, start, end);
      if (!place || !place.startNode.isConnected) return [];
      const same = former.find(
        ({ entity: was, range }) =>
          was === entity &&
          range.startContainer === place.startNode &&
          range.startOffset === place.startOffset &&
          range.endContainer === place.endNode &&
          range.endOffset === place.endOffset,
      );
      if (same) return [same];
      const range = document.createRange();
      range.setStart(place.startNode, place.startOffset);
      range.setEnd(place.endNode, place.endOffset);
      return [{ entity, card: part ?? entity, surface: block.text.slice(start, end).trim(), range }];
    });
}

/** Whether a reader can see the mark now; text in closed tabs, menus and the like comes and goes. */
export function isVisible({ range }: Mark): boolean {
  const element = range.startContainer.parentElement;
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}
