import { expect, test } from 'vitest';
import { back, follow, type Trail } from '../../../components/card/trail.ts';

const first: Trail<string> = [{ content: 'Altman', scrolled: 0 }];

test('a card that is followed is shown from its top, and the one before keeps its place', () => {
  expect(follow(first, 120, 'Musk')).toEqual([
    { content: 'Altman', scrolled: 120 },
    { content: 'Musk', scrolled: 0 },
  ]);
});

test('the way back leads to the first card and ends there', () => {
  const trail = follow(follow(first, 120, 'Musk'), 40, 'xAI');
  expect(back(trail).at(-1)).toEqual({ content: 'Musk', scrolled: 40 });
  expect(back(back(back(trail)))).toEqual([{ content: 'Altman', scrolled: 120 }]);
});
