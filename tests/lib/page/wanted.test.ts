// @vitest-environment jsdom
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { EntityId, FigureId, QuoteId } from '../../../lib/facts/ids.ts';
import type { PageSettings } from '../../../lib/messages.ts';
import type { FigureMark, NameMark } from '../../../lib/page/marks.ts';
import type { Read } from '../../../lib/page/reading.ts';
import { wanted } from '../../../lib/page/wanted.ts';

const range = document.createRange();
const name = (id: string, surface: string, part = id): NameMark => ({
  is: 'name',
  entity: v.parse(EntityId, id),
  card: v.parse(EntityId, part),
  surface,
  range,
});
const amount = (surface: string, verdict: 'agrees' | 'conflicts'): FigureMark => ({
  is: 'figure',
  found: { start: 0, end: 1, usd: 1, figure: v.parse(FigureId, 'bid-97-4b'), verdict, because: '' },
  surface,
  range,
});
const read: Read = {
  marks: [name('musk', 'Musk'), name('musk', 'Elon  Musk'), name('openai', 'the foundation', 'openai-foundation')],
  figures: [amount('$97.4 billion', 'agrees'), amount('97,4億ドル', 'conflicts')],
  quotes: [{ is: 'quote', quote: v.parse(QuoteId, 'altman-buy-twitter'), surface: 'no thank you', range }],
};
const all: PageSettings = { hidden: [], delayMs: 300, figures: 'all', quotes: true, muted: [], markCss: '' };
const surfaces = (settings: Partial<PageSettings>) => {
  const { marks, figures, quotes } = wanted(read, { ...all, ...settings });
  return [...marks, ...figures, ...quotes].map(({ surface }) => surface);
};

describe('of what a page holds, a reader sees', () => {
  test('everything by default', () => expect(surfaces({})).toHaveLength(6));

  test('nobody who is hidden, neither as a whole nor as a part', () => {
    expect(surfaces({ hidden: [v.parse(EntityId, 'musk')], figures: 'none', quotes: false })).toEqual(['the foundation']);
    expect(surfaces({ hidden: [v.parse(EntityId, 'openai-foundation')] })).not.toContain('the foundation');
    expect(surfaces({ hidden: [v.parse(EntityId, 'openai')] })).not.toContain('the foundation');
  });

  test('only wrong amounts, or none, or no quotations, where so chosen', () => {
    expect(surfaces({ figures: 'wrong' })).not.toContain('$97.4 billion');
    expect(surfaces({ figures: 'wrong' })).toContain('97,4億ドル');
    expect(surfaces({ figures: 'none' })).toHaveLength(4);
    expect(surfaces({ quotes: false })).not.toContain('no thank you');
  });

  test.for([
    ['musk', 'elon musk', 'Elon  Musk'],
    ['openai-foundation', 'the foundation', 'the foundation'],
    ['bid-97-4b', '97,4億ドル', '97,4億ドル'],
    ['altman-buy-twitter', 'no thank you', 'no thank you'],
  ] as const)('not what was called wrong: %s as “%s”, and all the rest', ([of, surface, gone]) => {
    expect(surfaces({ muted: [{ of, surface }] })).toEqual(surfaces({}).filter((one) => one !== gone));
  });

  test('a name that was taken for another record when it was called wrong', () => {
    expect(surfaces({ muted: [{ of: 'altman', surface: 'musk' }] })).toHaveLength(6);
  });
});
