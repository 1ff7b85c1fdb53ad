/** A text node's share in a block. */
export interface Segment {
  readonly node: Text;
  /** Where its text begins in the block, in UTF-16 code units. */
  readonly start: number;
  /** Where in the node that is: 0 but where a long text was cut. */
  readonly from: number;
}

export interface Block {
  /** One space or letter per code unit of the page, so that offsets hold; line breaks (`<br>`) are `\n`. */
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** No paragraph is longer; what is, is cut, so that no single one keeps a page waiting. In UTF-16 code units. */
const LONGEST_BLOCK = 10_000;
/** So much is read of a page at most, in UTF-16 code units: the longest live blogs have a quarter of it. */
export const MOST_TEXT = 2_000_000;
/** A space this near is worth cutting at. */
const NEAR = 200;

/** Puts blocks together, one after the other. */
export function openBlock() {
  let blocks: Block[] = [];
  let parts: string[] = [];
  let segments: Segment[] = [];
  let length = 0;
  let read = 0;

  function close() {
    if (segments.length > 0) blocks.push({ text: parts.join(''), segments });
    [parts, segments, length] = [[], [], 0];
  }

  function addText(text: string) {
    parts.push(text);
    length += text.length;
  }

  return {
    addText,
    add(node: Text) {
      const { data } = node;
      for (let from = 0; from < data.length && read < MOST_TEXT;) {
        if (length >= LONGEST_BLOCK) close();
        const to = cutBetween(data, from, from + LONGEST_BLOCK - length);
        segments.push({ node, start: length, from });
        addText(data.slice(from, to).replaceAll(/[\n\r\t\f]/g, ' '));
        read += to - from;
        from = to;
      }
    },
    /** Ends it; hands out what is there. */
    finish(): Block[] {
      close();
      const done = blocks;
      blocks = [];
      return done;
    },
    /** How much has been read in all. */
    read: () => read,
  };
}

/** Where to cut a text after `from` and at most at `to`: behind a space if one is near. */
function cutBetween(text: string, from: number, to: number): number {
  if (text.length <= to) return text.length;
  const space = text.lastIndexOf(' ', to - 1);
  return space >= Math.max(from, to - NEAR) ? space + 1 : to;
}

/** Where a stretch of a block lies in the page's nodes. */
export interface NodeStretch {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** The nodes of the stretch `start`–`end` (UTF-16, exclusive) of a block; `null` if the block is shorter. */
export function locate({ segments }: Block, start: number, end: number): NodeStretch | null {
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, end - 1);
  if (!first || !last) return null;
  return {
    startNode: first.node,
    startOffset: start - first.start + first.from,
    endNode: last.node,
    endOffset: end - last.start + last.from,
  };
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments.findLast(({ start }) => start <= offset);
}
