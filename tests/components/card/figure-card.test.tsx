// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pack } from 'virtual:facts';
import { FigureCard } from '../../../components/card/figure-card.tsx';
import { figureCardFor } from '../../../lib/facts/figure-card.ts';
import { FigureId } from '../../../lib/facts/ids.ts';
import { Locale } from '../../../lib/settings.ts';
import { wordsFor } from '../../../lib/words.ts';
import { faultsOf } from '../faults-of.ts';
import { cardProps } from '../fixtures.ts';

afterEach(cleanup);

const nothing = () => undefined;
function cardIn(locale: Locale, usd: number | null = 9.74e9, onClose = nothing) {
  const view = figureCardFor(pack, { figure: v.parse(FigureId, 'bid-97-4b'), usd, language: 'ja' }, locale);
  if (!view) throw new Error('the store has no bid');
  return <FigureCard {...cardProps} view={view} surface="97,4億ドル" locale={locale} words={wordsFor(locale)} onClose={onClose} />;
}

describe('the card of an amount', () => {
  test('says what is wrong, under the id that labels the dialog', () => {
    render(cardIn('en'));
    expect(screen.getByRole('heading', { level: 2, name: 'The amount here is 10 times too small' }).id).toBe('card-name');
    expect(screen.getByText(/The page writes .*97,4億ドル.*, which is \$9.74 billion\./)).toBeTruthy();
  });

  test('gives the right amount in both notations, the wrong one struck out', () => {
    const { container } = render(cardIn('en'));
    expect(container.querySelector('.right-amount')?.textContent).toBe('97,4億ドル $97.4 billion974億ドル');
    expect(container.querySelector('s')?.textContent).toBe('97,4億ドル');
  });

  test('does not blame a translation where the amount is another one', () => {
    render(cardIn('en', 44e9));
    expect(screen.getByRole('heading', { name: 'The amount here is another one' })).toBeTruthy();
    expect(screen.queryByText(/Translations slip/)).toBeNull();
  });

  test('has every amount of its picture as text', () => {
    const { container } = render(cardIn('en'));
    const bars = [...container.querySelectorAll('.bars > div')].map((bar) => bar.textContent);
    expect(bars).toEqual([
      'as printed$9.74 billion',
      'Twitter, 2022$44 billion',
      'The bid$97.4 billion',
      'OpenAI, March 2025$300 billion',
      'Stargate$500 billion',
    ]);
  });

  test('names its sources and closes', () => {
    const close = vi.fn();
    render(cardIn('en', 9.74e9, close));
    expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(close).toHaveBeenCalledOnce();
  });

  test('that agrees is told by its size and its meaning, and nothing is called wrong', () => {
    const { container } = render(cardIn('en', null));
    expect(screen.getByRole('heading', { level: 2, name: '$97.4 billion' })).toBeTruthy();
    expect(screen.getByText('974億ドル').lang).toBe('ja');
    expect(container.querySelector('s, .wrong, .printed')).toBeNull();
    expect(container.querySelectorAll('.bars > div')).toHaveLength(4);
  });

  test.for(Locale.options)('is accessible in %s', async (locale) => {
    const { container } = render(cardIn(locale));
    expect(await faultsOf(container)).toEqual([]);
    cleanup();
    expect(await faultsOf(render(cardIn(locale, null)).container)).toEqual([]);
  });
});
