import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { compileLexicon } from '../../../lib/spotting/lexicon.ts';
import { judgeEnglish } from '../../../lib/spotting/english.ts';
import { compileQuotes, openQuotes } from '../../../lib/spotting/quotes.ts';
import { explain, spot } from '../../../lib/spotting/spot.ts';

const lexicon = compileLexicon(pack);

/** The text with its mentions in brackets, the way a reader would mark it. */
function marked(text: string): string {
  return spot(text, lexicon, { judge: judgeEnglish })
    .toReversed()
    .reduce((left, { start, end, entity }) => `${left.slice(0, start)}[${left.slice(start, end)}|${entity}]${left.slice(end)}`, text);
}

describe('names as texts write them', () => {
  test.for([
    'Der Streit zwischen [Elon Musk|musk] und [Sam Altman|altman]: [Musks|musk] Firma [xAI|xai] gegen [OpenAI|openai].',
    '[イーロン・マスク|musk]氏と[サムアルトマン|altman]氏、[オープンAI|openai]をめぐり対立。',
    '[일론 머스크|musk]는 [오픈AI|openai]의 [올트먼|altman]에게 답했다.',
    'وقال [إيلون ماسك|musk] إن [OpenAI|openai] خانت وعدها، ول[ماسك|musk] شركة [xAI|xai].',
    '[ELON MUSK|musk] SUES [OPENAI|openai]',
    'Réponse de [Sam Altman|altman][OpenAI|openai] à [Elon Musk|musk].',
    'The [Musk|musk]–[Altman|altman] feud over [OpenAI|openai] goes on.',
    '[@elonmusk|musk] answered [@sama|altman], not @samaritan.',
  ])('%s', (text) => {
    expect(marked(text.replaceAll(/\[([^|]+)\|[a-z]+\]/g, '$1'))).toBe(text);
  });
});

describe('words that only look like names', () => {
  test.for([
    'The perfumer prefers white musk; Musk deer are protected.',
    '不織布マスクをつけて出勤する人が増えた。',
    'Robert Altman made Nashville. Altman died in 2006.',
    '迪迦奥特曼的手办又卖断货了，孩子们喜欢奥特曼。',
    'A toolkit for explainable AI (XAI) ships with open AI models.',
    'В аптеках снова спрашивают маски. Маска на лице мешает.',
    'Boeing’s takeover bid closed; the town’s bid for the games did not.',
    'Write to musk@example.com or see https://example.com/OpenAI.',
    'npm install openai',
  ])('%s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

test('the bid is told from other offers by what stands around it', () => {
  const text =
    'Elon Musk offered $97.4 billion for OpenAI. Sam Altman rejected the [offer|bid]. The union rejected the pay offer. The billionaire’s bid for Twitter was another matter.';
  expect(marked(text.replace('[offer|bid]', 'offer'))).toContain('[offer|bid]. The union rejected the pay offer.');
  expect(marked(text.replace('[offer|bid]', 'offer'))).toContain('’s bid for [Twitter|x-twitter]');
});

test('a part of a whole counts as the whole and keeps its own card', () => {
  expect(spot('Elon Musk and the OpenAI Foundation', lexicon)).toContainEqual({
    start: 18,
    end: 35,
    entity: 'openai',
    part: 'openai-foundation',
  });
});

test('every decision says which step spoke', () => {
  const { decisions } = explain('The scent of Musk oil. Sam Altman runs OpenAI.', lexicon);
  expect(decisions.map(({ verdict, because }) => [verdict, because !== ''])).toEqual([
    ['refused', true],
    ['accepted', true],
    ['accepted', true],
  ]);
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'Elon Musk',
    'Sam Altman',
    'OpenAI',
    'マスク',
    '氏',
    'bid',
    '$97.4 billion ',
    '\u00ad',
    ' ',
    '\n',
    'ａ',
    '🙂',
    'xAI',
    '.',
    'ｘ',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('mentions lie within it, in order, and share no letter', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let free = 0;
        for (const { start, end } of spot(sample, lexicon)) {
          if (start < free || end <= start || end > sample.length) return false;
          free = end;
        }
        return true;
      }),
    );
  });

  test('soft hyphens within names change nothing', () => {
    expect(marked('Elon Musk sues OpenAI'.replace('OpenAI', 'Open\u00adAI').replace('Musk', 'Mu\u00adsk'))).toBe(
      '[Elon Mu\u00adsk|musk] sues [Open\u00adAI|openai]',
    );
  });

  test('figures and quotations lie within it', () => {
    const quotes = openQuotes(compileQuotes(pack.quotes));
    fc.assert(
      fc.property(text, (sample) => {
        const { figures, quotes: said } = explain(sample, lexicon, { quotes });
        return [...figures, ...said].every(({ start, end }) => start >= 0 && start < end && end <= sample.length);
      }),
    );
  });

  test('lines without names before and after an article change nothing in it and hold no mention', () => {
    const article = 'Elon Musk’s $97.4 billion bid for OpenAI was refused. Sam Altman called the offer a tactic. xAI backed it.';
    const bare = spot(article, lexicon);
    const line = fc
      .array(fc.constantFrom('the', 'committee', 'Paris', 'rain', '12', 'per cent', 'la', '市場', 'и', 'today'), { maxLength: 12 })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.array(line, { maxLength: 5 }), (before, after) => {
        const lead = before.map((one) => `${one}\n`).join('');
        const whole = spot([`${lead}${article}`, ...after].join('\n'), lexicon);
        expect(whole).toEqual(bare.map((mention) => ({ ...mention, start: mention.start + lead.length, end: mention.end + lead.length })));
      }),
    );
  });
});
