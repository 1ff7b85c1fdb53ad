import type { Stretch } from './places.ts';

/** Stretches of a text by a key, so that asking for those at a place does not cost a walk over all of them. */
export interface StretchIndex<T extends Stretch> {
  /** Those that lie within a place, in order. */
  readonly within: (key: string, place: Stretch) => Iterable<T>;
  /** Those that end at most `reach` code units before an offset, or right at it, in order. */
  readonly endingNear: (key: string, offset: number, reach: number) => Iterable<T>;
  /** Those that begin at most `reach` code units after an offset, or right at it, in order. */
  readonly startingNear: (key: string, offset: number, reach: number) => Iterable<T>;
  /** The last one that ends before an offset or at it. */
  readonly lastBefore: (key: string, offset: number) => T | undefined;
}

interface Row<T> {
  readonly stretches: T[];
  /** Length of its longest, in code units: how far back one may begin that ends at an offset. */
  longest: number;
}

/**
 * Built when it is first asked: of most blocks nobody asks anything.
 *
 * @param keysOf - Under which keys a stretch is found
 */
export function indexStretches<T extends Stretch>(all: readonly T[], keysOf: (stretch: T) => readonly string[]): StretchIndex<T> {
  let built: ReadonlyMap<string, Row<T>> | undefined;
  const rowOf = (key: string) => (built ??= rowsOf(all, keysOf)).get(key);

  /** Those of a row that begin in a range of offsets, both ends included. */
  function* startingIn(row: Row<T> | undefined, first: number, last: number): Generator<T> {
    if (!row) return;
    for (let index = lowerBound(row.stretches, first); index < row.stretches.length; index++) {
      const stretch = row.stretches[index];
      if (!stretch || stretch.start > last) return;
      yield stretch;
    }
  }

  function* endingNear(key: string, offset: number, reach: number) {
    const row = rowOf(key);
    for (const stretch of startingIn(row, offset - reach - (row?.longest ?? 0), offset)) {
      if (stretch.end <= offset && stretch.end >= offset - reach) yield stretch;
    }
  }

  return {
    endingNear,
    *within(key, { start, end }) {
      for (const stretch of startingIn(rowOf(key), start, end)) if (stretch.end <= end) yield stretch;
    },
    startingNear: (key, offset, reach) => startingIn(rowOf(key), offset, offset + reach),
    lastBefore(key, offset) {
      const stretches = rowOf(key)?.stretches ?? [];
      let index = lowerBound(stretches, offset) - 1;
      while ((stretches[index]?.end ?? 0) > offset) index--;
      return stretches[index];
    },
  };
}

function rowsOf<T extends Stretch>(all: readonly T[], keysOf: (stretch: T) => readonly string[]): Map<string, Row<T>> {
  const rows = new Map<string, Row<T>>();
  for (const stretch of all.toSorted((a, b) => a.start - b.start)) {
    for (const key of keysOf(stretch)) {
      const row = rows.get(key) ?? { stretches: [], longest: 0 };
      rows.set(key, row);
      row.stretches.push(stretch);
      row.longest = Math.max(row.longest, stretch.end - stretch.start);
    }
  }
  return rows;
}

/** The first place whose stretch begins at the offset or after it. */
function lowerBound(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
