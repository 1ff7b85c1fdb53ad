import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { QuoteId } from '../../../lib/facts/ids.ts';
import { quoteCardFor } from '../../../lib/facts/quote-card.ts';

const quote = (id: string) => v.parse(QuoteId, id);

describe('the card of a quotation', () => {
  test('gives the original words, who said them, when and where', () => {
    expect(quoteCardFor(pack, quote('altman-buy-twitter'), 'en')).toMatchObject({
      speaker: { id: 'altman', name: { text: 'Sam Altman' } },
      words: { text: 'no thank you but we will buy twitter for $9.74 billion if you want', lang: 'en' },
      rendering: null,
      date: '2025-02-10',
    });
  });

  test('gives both texts to a reader of another language', () => {
    expect(quoteCardFor(pack, quote('altman-buy-twitter'), 'it')?.rendering?.lang).toBe('it');
  });

  test('is none for a quotation that has left the store', () => {
    expect(quoteCardFor(pack, quote('nobody-said'), 'en')).toBeNull();
  });
});
