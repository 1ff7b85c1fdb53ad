import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { align } from '../../../lib/spotting/align.ts';
import { compileLexicon } from '../../../lib/spotting/lexicon.ts';
import { compileQuotes, openQuotes } from '../../../lib/spotting/quotes.ts';
import { explain } from '../../../lib/spotting/spot.ts';
import { tokensOf } from '../../../lib/spotting/tokens.ts';

const lexicon = compileLexicon(pack);
const quotes = openQuotes(compileQuotes(pack.quotes));
const quotesOf = (text: string) =>
  explain(text, lexicon, { quotes }).quotes.map(({ start, end, quote }) => `${quote}: ${text.slice(start, end)}`);

describe('a quotation', () => {
  test('is recognised in the original, with the contractions that news makes of it', () => {
    expect(quotesOf('“OpenAI isn’t for sale,” Sam Altman said.')).toEqual(['altman-not-for-sale: OpenAI isn’t for sale']);
    expect(quotesOf('Altman: no thank you but we’ll buy twitter for $9.74 billion if you want')).toEqual([
      'altman-buy-twitter: no thank you but we’ll buy twitter for $9.74 billion if you want',
    ]);
  });

  test('is recognised in translation, in the quotation marks of the language', () => {
    expect(quotesOf('アルトマン氏は「OpenAIは売り物ではない」と述べた。')).toEqual(['altman-not-for-sale: OpenAIは売り物ではない']);
    expect(quotesOf('„OpenAI steht nicht zum Verkauf“, sagte Sam Altman.')).toEqual([
      'altman-not-for-sale: OpenAI steht nicht zum Verkauf',
    ]);
    expect(quotesOf('Elon Musk respondió: «Estafador».')).toEqual(['musk-swindler: Estafador']);
  });

  test('belongs to the one who is named beside it where two said the same', () => {
    expect(quotesOf('“OpenAI is not for sale,” said Bret Taylor. Elon Musk had offered to buy it.')).toEqual([
      'taylor-not-for-sale: OpenAI is not for sale',
    ]);
  });

  test('of few words needs quotation marks and somebody it is about', () => {
    expect(quotesOf('The swindler of Tinder met Elon Musk.')).toEqual([]);
    expect(quotesOf('He called her a “swindler”.')).toEqual([]);
  });

  test('is not seen in a loose resemblance', () => {
    expect(quotesOf('Sam Altman said the house in Napa is for sale, not OpenAI’s office.')).toEqual([]);
    expect(quotesOf('“This company is proud of its mission,” Sam Altman said.')).toEqual([]);
  });
});

test('an alignment of a sequence with itself matches every word', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 20 }), (words) => {
      expect(align(words, words)).toEqual({ matched: words.length, text: [0, words.length], wording: [0, words.length] });
    }),
  );
  expect(align(['a'], ['b'])).toBeNull();
});

test('whatever the text, tokens lie within it and in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(Math.min(last, start));
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
        last = start;
      }
    }),
  );
});
