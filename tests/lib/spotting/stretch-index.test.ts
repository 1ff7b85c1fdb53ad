import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexStretches } from '../../../lib/spotting/stretch-index.ts';

const stretch = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }), fc.constantFrom('a', 'b'))
  .map(([start, length, key]) => ({ start, end: start + length, key }));
const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;

test('an index finds what a walk over all would find', () => {
  fc.assert(
    fc.property(fc.array(stretch), fc.nat(70), fc.nat(9), (all, offset, reach) => {
      const index = indexStretches(all, ({ key }) => [key]);
      const own = all.filter(({ key }) => key === 'a').toSorted(byStart);
      const place = { start: offset, end: offset + reach };
      expect([...index.within('a', place)]).toEqual(own.filter(({ start, end }) => start >= place.start && end <= place.end));
      expect([...index.endingNear('a', offset, reach)]).toEqual(own.filter(({ end }) => end <= offset && end >= offset - reach));
      expect([...index.startingNear('a', offset, reach)]).toEqual(own.filter(({ start }) => start >= offset && start <= offset + reach));
      expect(index.lastBefore('a', offset)?.end ?? 0).toBe(own.findLast(({ end }) => end <= offset)?.end ?? 0);
    }),
  );
});
