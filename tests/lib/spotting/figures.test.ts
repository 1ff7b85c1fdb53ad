import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { compileLexicon } from '../../../lib/spotting/lexicon.ts';
import { explain } from '../../../lib/spotting/spot.ts';

const lexicon = compileLexicon(pack);
const figuresOf = (text: string) =>
  explain(text, lexicon).figures.map(({ start, end, usd, figure, verdict }) => `${text.slice(start, end)} ${usd} ${figure} ${verdict}`);

describe('an amount', () => {
  test('agrees within the rounding of the text', () => {
    expect(figuresOf('Elon Musk’s $97.4 billion bid for OpenAI')).toEqual(['$97.4 billion 97400000000 bid-97-4b agrees']);
    expect(figuresOf('Elon Musk’s $97bn bid for OpenAI')).toEqual(['$97bn 97000000000 bid-97-4b agrees']);
    expect(figuresOf('Sam Altman lehnt ab: Elon Musks Angebot für OpenAI über 97,4 Mrd. Dollar')).toEqual([
      '97,4 Mrd. Dollar 97400000000 bid-97-4b agrees',
    ]);
  });

  test('conflicts where a translation got the scale wrong', () => {
    expect(figuresOf('マスク氏は97,4億ドルという巨額のオファーをOpenAIに提示した。')).toEqual([
      '97,4億ドル 9740000000 bid-97-4b conflicts',
    ]);
    expect(figuresOf('Elon Musk’s $97.4 million bid for OpenAI')).toEqual(['$97.4 million 97400000 bid-97-4b conflicts']);
  });

  test('conflicts where the two offers are swapped', () => {
    expect(figuresOf('Elon Musk. Sam Altman of OpenAI wrote: no thank you but we will buy Twitter for $97.4 billion')).toEqual([
      '$97.4 billion 97400000000 altman-9-74b conflicts',
    ]);
  });

  test('is left alone where the sentence gives the right one too', () => {
    expect(figuresOf('Elon Musk’s $97.4 billion bid for OpenAI, of which $974 million is a fee')).not.toContainEqual(
      expect.stringContaining('conflicts'),
    );
  });

  test('of one digit conflicts only where a text counts in ten-thousands', () => {
    expect(figuresOf('Elon Musk and OpenAI: SoftBank will invest $4 billion')).toEqual([]);
    expect(figuresOf('マスク氏とOpenAI。ソフトバンクは約40億ドルを投資する。')).toEqual(['40億ドル 4000000000 softbank-40b conflicts']);
  });

  test('of another matter is not held against a figure', () => {
    expect(figuresOf('The club paid $97.4 million for its striker. Elon Musk watched; OpenAI did not.')).not.toContainEqual(
      expect.stringContaining('conflicts'),
    );
    expect(figuresOf('Elon Musk and OpenAI in court. Lunch was €97,4 Millionen.')).toEqual([]);
  });

  test('in another currency is compared by the rate that the text itself gives', () => {
    expect(
      figuresOf('マスク氏らはOpenAIに974億ドル（約14兆8000億円）の買収を提案した。マスク氏の14兆8000億円の提案は拒否された。'),
    ).toEqual(['974億ドル 97400000000 bid-97-4b agrees', expect.stringMatching(/^14兆8000億円 97\d+(?:\.\d+)? bid-97-4b agrees$/)]);
    expect(figuresOf('Elon Musk and OpenAI: his bid of 94 billion euros was refused.')).toEqual([]);
  });

  test('in another currency never contradicts a figure, because rates are rounded', () => {
    const text = 'Elon Musk bid $97.4 billion (94 billion euros) for OpenAI. His bid of 9.4 billion euros for OpenAI was refused.';
    expect(figuresOf(text)).not.toContainEqual(expect.stringContaining('conflicts'));
  });
});
