import { describe, expect, test } from 'vitest';
import { rowOf, unmeasured, type Figure } from '../../../../lib/commands/bench/figure.ts';

const figure: Figure = {
  what: 'scan',
  page: 'article',
  unit: 'ms',
  summary: 'median',
  ours: { cold: [6, 9, 5], warm: [2, 2, 30] },
  reference: { name: 'walk', cold: [3, 3, 1], warm: [1, 1, 1] },
  target: { of: 'ratio', most: 2, on: 'both' },
};

describe('a figure', () => {
  test('is held against its reference by medians, first visits and second ones apart', () => {
    expect(rowOf(figure)).toMatchObject({ ours: { cold: 6, warm: 2 }, ratio: { cold: 2, warm: 2 }, verdict: 'ok' });
  });

  test('is over where the second visit misses what the first one reaches', () => {
    expect(rowOf({ ...figure, ours: { cold: [6], warm: [3] } }).verdict).toBe('over');
  });

  test('is no worse for a second visit of which nothing was promised', () => {
    expect(rowOf({ ...figure, ours: { cold: [6], warm: [3] }, target: { of: 'ratio', most: 2, on: 'cold' } }).verdict).toBe('ok');
  });

  test('takes the slow ones into account where it is the 95th percentile', () => {
    expect(rowOf({ ...figure, summary: 'p95', target: { of: 'value', most: 10, on: 'both' } })).toMatchObject({
      ours: { cold: 9, warm: 30 },
      verdict: 'over',
    });
  });

  test('has no verdict without a target', () => {
    expect(rowOf({ ...figure, target: null }).verdict).toBeNull();
  });

  test('that was not measured is neither reached nor missed', () => {
    expect(rowOf(unmeasured('scan', 'article')).verdict).toBe('not measured');
  });
});
