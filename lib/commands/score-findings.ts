/** A labelled or found stretch with what it stands for: a figure and its verdict, or a quotation. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A finding that is not labelled so, or a label that was not found. */
export interface Mistake extends Labelled {
  readonly kind: 'wrong' | 'missed';
}

/** Compares findings with labels: right where they share a letter and say the same. */
export function compareFindings(gold: readonly Labelled[], found: readonly Labelled[]): { tally: Tally; mistakes: Mistake[] } {
  const left = [...gold];
  const wrong: Mistake[] = [];
  for (const one of found) {
    const index = left.findIndex((label) => label.label === one.label && label.start < one.end && label.end > one.start);
    if (index < 0) wrong.push({ ...one, kind: 'wrong' });
    else left.splice(index, 1);
  }
  const missed = left.map((label): Mistake => ({ ...label, kind: 'missed' }));
  return {
    tally: { right: found.length - wrong.length, wrong: wrong.length, missed: missed.length },
    mistakes: [...wrong, ...missed],
  };
}

/** The sum of tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { right, wrong, missed }) => ({ right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed }),
    { right: 0, wrong: 0, missed: 0 },
  );
}
