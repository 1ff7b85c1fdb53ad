import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, percentile } from '../../../../lib/commands/bench/statistics.ts';

describe('the median', () => {
  test.for([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[], Number.NaN],
  ] as const)('of %j is %d', ([numbers, middle]) => expect(median(numbers)).toBe(middle));

  test('has as many numbers above as below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const middle = median(numbers);
        const below = numbers.filter((value) => value < middle).length;
        const above = numbers.filter((value) => value > middle).length;
        expect(below).toBeLessThanOrEqual(numbers.length / 2);
        expect(above).toBeLessThanOrEqual(numbers.length / 2);
      }),
    );
  });
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  test.for([
    ['the 95th of a hundred', hundred, 0.95, 95],
    ['the 95th of twenty, which one may exceed', hundred.slice(0, 20), 0.95, 19],
    ['the 95th of three, which is the greatest', [7, 9, 8], 0.95, 9],
    ['the least', [7, 9, 8], 0, 7],
    ['one of none', [], 0.95, Number.NaN],
  ] as const)('is %s', ([, numbers, share, expected]) => expect(percentile(numbers, share)).toBe(expected));
});
