import { median, percentile } from './statistics.ts';

/** Numbers of a first visit, in a process that has not run any of it before, and of a second one in the same process. */
export interface Samples {
  readonly cold: readonly number[];
  readonly warm: readonly number[];
}

/** What is to be reached; `of` a ratio, it is the ratio to the reference. */
export interface Target {
  readonly of: 'value' | 'ratio';
  readonly most: number;
  /** A target for the first visit only says nothing about the second. */
  readonly on: 'cold' | 'both';
}

/** One thing measured, with what it is held against. */
export interface Figure {
  readonly what: string;
  readonly page: string;
  readonly unit: 'ms' | '%' | 'MB' | '';
  readonly summary: 'median' | 'p95';
  readonly ours: Samples;
  readonly reference: (Samples & { readonly name: string }) | null;
  /** `null` where nothing was promised and the figure is only told. */
  readonly target: Target | null;
}

interface Pair {
  readonly cold: number;
  readonly warm: number;
}

/** A figure summed up; `NaN` where nothing was measured. */
export interface Row extends Omit<Figure, 'ours' | 'reference'> {
  readonly ours: Pair;
  readonly reference: (Pair & { readonly name: string }) | null;
  readonly ratio: Pair | null;
  /** `null` where there is no target. */
  readonly verdict: 'ok' | 'over' | 'not measured' | null;
}

/** Stands for what could not be measured, so that it is not passed over. */
export function unmeasured(what: string, page: string): Figure {
  const none = { cold: [], warm: [] };
  return { what, page, unit: '', summary: 'median', ours: none, reference: null, target: { of: 'value', most: 0, on: 'both' } };
}

/** Sums a figure up and holds it against its target. */
export function rowOf(figure: Figure): Row {
  const ours = summed(figure.ours, figure.summary);
  const reference = figure.reference && { name: figure.reference.name, ...summed(figure.reference, figure.summary) };
  const ratio = reference && { cold: ours.cold / reference.cold, warm: ours.warm / reference.warm };
  return { ...figure, ours, reference, ratio, verdict: figure.target && verdictOn(figure.target, ours, ratio) };
}

function summed({ cold, warm }: Samples, summary: Figure['summary']): Pair {
  const sum = (numbers: readonly number[]) => (summary === 'median' ? median(numbers) : percentile(numbers, 0.95));
  return { cold: sum(cold), warm: sum(warm) };
}

function verdictOn({ of, most, on }: Target, ours: Pair, ratio: Pair | null): Row['verdict'] {
  const held = of === 'value' ? ours : ratio;
  const counted = (on === 'cold' ? [held?.cold] : [held?.cold, held?.warm]).filter((value) => value !== undefined && !Number.isNaN(value));
  if (counted.length === 0) return 'not measured';
  return counted.every((value) => value !== undefined && value <= most) ? 'ok' : 'over';
}
