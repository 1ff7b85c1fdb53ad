import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { localise } from '../../../lib/facts/localise.ts';
import { referredOf } from '../../../lib/facts/refer.ts';
import { languages } from '../../../lib/facts/languages.ts';
import { nameFinderOf } from '../../../lib/spotting/name-finder.ts';

const namesIn = nameFinderOf(pack);
const found = (text: string, language = 'en') =>
  namesIn(text, language).map(({ start, end, entity }) => `${entity} ${text.slice(start, end)}`);

describe('names in the texts of the store', () => {
  test('are found without a first name, each entity once', () => {
    expect(found('Musk sues Altman and OpenAI; Musk later adds Microsoft.')).toEqual([
      'musk Musk',
      'altman Altman',
      'openai OpenAI',
      'microsoft Microsoft',
    ]);
  });

  test('are found in a text of another language', () => {
    expect(found('取締役会はマスク氏の提案を拒否し、アルトマン氏も退けた。', 'ja')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^musk マスク/), expect.stringMatching(/^altman アルトマン/)]),
    );
  });

  test('are none where there is nobody', () => expect(found('The hearing took two hours.')).toEqual([]));

  // An event lists whom it concerns, so that its own list judges what was found in its headline; it may name a few more.
  test.for(languages)('in %s headlines are nearly always those whom the event concerns', (language) => {
    const referred = referredOf(pack);
    const linked = pack.events.flatMap(({ headline, entities }) => {
      const { text, lang } = localise(headline, language, referred);
      return namesIn(text, lang).map(({ entity }) => entities.includes(entity));
    });
    expect(linked.length).toBeGreaterThan(pack.events.length);
    expect(linked.filter(Boolean).length / linked.length).toBeGreaterThan(0.95);
  });
});
