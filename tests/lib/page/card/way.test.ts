import { expect, test } from 'vitest';
import { isOnTheWay } from '../../../../lib/page/card/way.ts';

const mark = { left: 100, right: 140, top: 100, bottom: 120 };
const card = { left: 60, right: 400, top: 140, bottom: 500 };

test.for([
  [{ x: 120, y: 130 }, true, 'between the two'],
  [{ x: 200, y: 300 }, true, 'over the card'],
  [{ x: 110, y: 110 }, true, 'over the mark'],
  [{ x: 390, y: 110 }, false, 'beside the way'],
  [{ x: 20, y: 300 }, false, 'beside the card'],
] as const)('a pointer at %j is on the way: %s (%s)', ([point, is]) => expect(isOnTheWay(point, mark, card)).toBe(is));
