import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('../../../assets/styles/tokens.css', import.meta.url), 'utf8');
const pairs = css.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g);
const tokens = new Map([...pairs].map(([, name, light = '', dark = '']) => [name, { light, dark }]));
const grounds = ['paper', 'raised', 'field'];

/** The least contrast of a colour with any ground, light and dark; not a number if one of them is missing. */
function worst(name: string): number {
  const contrasts = (['light', 'dark'] as const).flatMap((scheme) =>
    grounds.map((ground) => contrast(tokens.get(name)?.[scheme] ?? '', tokens.get(ground)?.[scheme] ?? '')),
  );
  return Math.min(...contrasts);
}

test.for(['ink', 'soft', 'person', 'company', 'deal', 'other', 'alarm'])(
  'text in “%s” can be read on every ground (WCAG 1.4.3)',
  (name) => {
    expect(worst(name)).toBeGreaterThanOrEqual(4.5);
  },
);

test.for(['edge', 'on'])('controls in “%s” can be told from every ground (WCAG 1.4.11)', (name) => {
  expect(worst(name)).toBeGreaterThanOrEqual(3);
});
