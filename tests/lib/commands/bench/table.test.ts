import { describe, expect, test } from 'vitest';
import { rowOf, unmeasured, type Figure } from '../../../../lib/commands/bench/figure.ts';
import { overviewOf, shortfallsOf, tableOf } from '../../../../lib/commands/bench/table.ts';

const scan: Figure = {
  what: 'scan',
  page: 'article',
  unit: 'ms',
  summary: 'median',
  ours: { cold: [120], warm: [1.234] },
  reference: { name: 'walk', cold: [12], warm: [0.0123] },
  target: { of: 'ratio', most: 3, on: 'cold' },
};
const heap: Figure = { ...scan, what: 'heap', unit: 'MB', reference: null, target: { of: 'value', most: 130, on: 'both' } };
const rows = [scan, heap, { ...scan, page: 'blog', ours: { cold: [24], warm: [1] } }].map(rowOf);

describe('the table', () => {
  test('stands in columns, with three digits that mean something', () => {
    expect(tableOf(rows).split('\n')).toEqual([
      'what      page     cold  warm  reference  cold    warm  ratio cold  warm  target',
      'scan, ms  article   120  1.23  walk       12.0  0.0123        10.0   100  ≤ 3.00× cold  OVER',
      'heap, MB  article   120  1.23                                             ≤ 130         ok',
      'scan, ms  blog     24.0  1.00  walk       12.0  0.0123        2.00  81.3  ≤ 3.00× cold  ok',
    ]);
  });

  test('is followed by a sentence for each missed target and none for a reached one', () => {
    expect(shortfallsOf(rows)).toEqual(['OVER: scan, article: cold 10.0, at most 3.00 times the reference']);
  });

  test('passes over nothing that was not measured', () => {
    const [row] = [rowOf(unmeasured('scan', 'blog'))];
    expect(shortfallsOf(row ? [row] : [])).toEqual(['NOT MEASURED: scan, blog']);
    expect(tableOf(row ? [row] : [])).toContain('–');
  });

  test('ends with how the pages compare, where there is more than one', () => {
    expect(overviewOf(rows)).toBe('scan, times walk: cold, median 6.00, most 10.0 (article); over its target on 1 of 2 pages');
  });
});
