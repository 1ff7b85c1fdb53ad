import type { Block } from './block.ts';
import type { FigureMark, Mark, NameMark, QuoteMark } from './marks.ts';
import type { Read } from './reading.ts';

/** Marks of the last reading by the node in which they begin. */
export interface Former {
  readonly marks: ReadonlyMap<Node, readonly NameMark[]>;
  readonly figures: ReadonlyMap<Node, readonly FigureMark[]>;
  readonly quotes: ReadonlyMap<Node, readonly QuoteMark[]>;
}

/** Sorts them so. */
export function formerMarks(made: readonly Read[]): Former {
  return {
    marks: byNode(made.flatMap(({ marks }) => marks)),
    figures: byNode(made.flatMap(({ figures }) => figures)),
    quotes: byNode(made.flatMap(({ quotes }) => quotes)),
  };
}

/** Those that begin in a block. */
export function formerIn<M>({ segments }: Block, former: ReadonlyMap<Node, readonly M[]>): M[] {
  return segments.flatMap(({ node }) => former.get(node) ?? []);
}

function byNode<M extends Pick<Mark, 'range'>>(marks: readonly M[]): Map<Node, M[]> {
  const nodes = new Map<Node, M[]>();
  for (const mark of marks) {
    const here = nodes.get(mark.range.startContainer);
    if (here) here.push(mark);
    else nodes.set(mark.range.startContainer, [mark]);
  }
  return nodes;
}
