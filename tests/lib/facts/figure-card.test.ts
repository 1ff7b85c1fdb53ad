import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { figureCardFor } from '../../../lib/facts/figure-card.ts';
import { FigureId } from '../../../lib/facts/ids.ts';
import { languages } from '../../../lib/facts/languages.ts';

const figure = (id: string) => v.parse(FigureId, id);
const card = (usd: number | null, { id = 'bid-97-4b', language = 'ja', locale = 'en' } = {}) =>
  figureCardFor(pack, { figure: figure(id), usd, language }, locale);

describe('the card of an amount', () => {
  test('gives the right amount in the notation of the reader and of the page', () => {
    expect(card(9.74e9)).toMatchObject({
      amount: '$97.4 billion',
      amountOnPage: { text: '974億ドル', lang: 'ja' },
      misprint: { amount: '$9.74 billion' },
    });
  });

  test('gives it once where reader and page speak the same language, or the page speaks one of its own', () => {
    expect(card(9.74e9, { locale: 'ja' })?.amountOnPage).toBeNull();
    expect(card(9.74e9, { language: 'tlh' })?.amountOnPage).toBeNull();
    expect(card(9.74e9, { language: '' })?.amountOnPage).toBeNull();
  });

  test('takes a page in Portuguese of Portugal or Chinese of Hong Kong for its language', () => {
    expect(card(9.74e9, { language: 'pt-PT' })?.amountOnPage?.lang).toBe('pt');
  });

  test.for([
    [9.74e9, { is: 'too-small', times: 10 }],
    [97.4e6, { is: 'too-small', times: 1000 }],
    [97e6, { is: 'too-small', times: 1000 }],
    [974e9, { is: 'too-large', times: 10 }],
    [44e9, { is: 'another' }],
  ] as const)('of %d dollars says how it slipped', ([usd, slip]) => expect(card(usd)?.misprint?.slip).toEqual(slip));

  test('draws all amounts to one scale, smallest first', () => {
    const { bars = [] } = card(9.74e9) ?? {};
    expect(bars.map(({ is, amount }) => `${is} ${amount}`)).toEqual([
      'printed $9.74 billion',
      'other $44 billion',
      'figure $97.4 billion',
      'other $300 billion',
      'other $500 billion',
    ]);
    expect(bars[0]?.share).toBeCloseTo(9.74 / 500);
    expect(bars.at(-1)?.share).toBe(1);
  });

  test('does not draw a figure twice that is one of those it is drawn beside', () => {
    expect(card(50e9, { id: 'stargate-500b' })?.bars.filter(({ amount }) => amount === '$500 billion')).toHaveLength(1);
  });

  test('has sources and a name for every bar in every language', () => {
    for (const locale of languages) {
      const view = card(9.74e9, { locale });
      expect(view?.sources.length).toBeGreaterThan(0);
      expect(view?.bars.filter(({ label }) => label && label.lang !== locale)).toEqual([]);
    }
  });

  test('that agrees calls nothing wrong and leads to whom it concerns', () => {
    expect(card(null)).toMatchObject({
      misprint: null,
      also: [{ to: { id: 'bid' } }, { to: { id: 'musk' } }, { to: { id: 'openai-foundation' } }],
    });
    expect(card(null)?.bars.map(({ is }) => is)).toEqual(['other', 'figure', 'other', 'other']);
  });

  test('that is no sum of dollars is not drawn beside dollars', () => expect(card(null, { id: 'jury-9' })?.bars).toEqual([]));

  test('is none for a figure that the store does not know', () => expect(card(1e9, { id: 'no-such-figure' })).toBeNull());
});
