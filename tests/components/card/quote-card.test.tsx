// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { QuoteCard } from '../../../components/card/quote-card.tsx';
import { QuoteId } from '../../../lib/facts/ids.ts';
import { quoteCardFor } from '../../../lib/facts/quote-card.ts';
import { Locale } from '../../../lib/settings.ts';
import { wordsFor } from '../../../lib/words.ts';
import { faultsOf } from '../faults-of.ts';
import { cardProps } from '../fixtures.ts';

afterEach(cleanup);

function cardIn(locale: Locale) {
  const view = quoteCardFor(pack, v.parse(QuoteId, 'altman-buy-twitter'), locale);
  if (!view) throw new Error('the store has lost the quotation');
  return <QuoteCard {...cardProps} view={view} locale={locale} words={wordsFor(locale)} />;
}

describe('the card of a quotation', () => {
  test('has the speaker as its heading, under the id that labels the dialog', () => {
    render(cardIn('en'));
    expect(screen.getByRole('heading', { level: 2, name: 'Sam Altman' }).id).toBe('card-name');
  });

  test('gives the original words in their own language and no rendering to those who speak it', () => {
    const { container } = render(cardIn('en'));
    expect([...container.querySelectorAll('blockquote')].map(({ lang }) => lang)).toEqual(['en']);
  });

  test('gives the rendering below the original to those who speak another', () => {
    const { container } = render(cardIn('ja'));
    expect([...container.querySelectorAll('blockquote')].map(({ lang }) => lang)).toEqual(['en', 'ja']);
  });

  test.for(Locale.options)('is accessible in %s', async (locale) => {
    const { container } = render(cardIn(locale));
    expect(await faultsOf(container)).toEqual([]);
  });
});
