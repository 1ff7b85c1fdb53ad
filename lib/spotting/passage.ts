import type { Amount } from './amounts.ts';
import type { Stretch } from './places.ts';
import type { Candidate, CueFound, Scan } from './scan.ts';
import { sentencesOf } from './sentence.ts';
import { indexStretches, type StretchIndex } from './stretch-index.ts';

/** A stretch of a block within which words bear witness for one another: the whole block, unless it is huge. */
export interface Passage {
  /** The text of the whole block: offsets count from its beginning. */
  readonly text: string;
  /** Of the whole block. */
  readonly sentences: readonly Stretch[];
  readonly candidates: readonly Candidate[];
  /** By cue. */
  readonly cues: StretchIndex<CueFound>;
  readonly amounts: readonly Amount[];
}

/** A paragraph is shorter. What is longer would cost more than its length, because each name asks all words around it. */
const LONGEST_PASSAGE = 6000;

const known = new WeakMap<Scan, readonly Passage[]>();

/** The passages of a block, in order; every candidate, cue and amount is in exactly one. */
export function passagesOf(scan: Scan): readonly Passage[] {
  const before = known.get(scan);
  if (before) return before;
  const passages = cut(scan);
  known.set(scan, passages);
  return passages;
}

function cut({ text, candidates, cues, amounts }: Scan): Passage[] {
  const isNeeded = candidates.some(({ entry }) => entry.rule) || amounts.length > 0;
  const sentences = isNeeded ? sentencesOf(text) : [];
  if (text.length <= LONGEST_PASSAGE) return [{ text, sentences, candidates, cues: byCue(cues), amounts }];
  const ends = [...endsOf(sentences), text.length];
  const take = [taker(candidates), taker(cues), taker(amounts)] as const;
  return ends.map((end) => ({ text, sentences, candidates: take[0](end), cues: byCue(take[1](end)), amounts: take[2](end) }));
}

function byCue(cues: readonly CueFound[]): StretchIndex<CueFound> {
  return indexStretches(cues, ({ entry }) => [entry.cue]);
}

/** Ends of sentences, at least a passage apart. */
function endsOf(sentences: readonly Stretch[]): number[] {
  const ends: number[] = [];
  for (const { end } of sentences) if (end - (ends.at(-1) ?? 0) >= LONGEST_PASSAGE) ends.push(end);
  return ends;
}

/** Hands out, call by call, those that begin before an ever later end. */
function taker<T extends Stretch>(all: readonly T[]): (end: number) => readonly T[] {
  const inOrder = all.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (end) => {
    const first = next;
    while (next < inOrder.length && (inOrder[next]?.start ?? end) < end) next++;
    return inOrder.slice(first, next);
  };
}
