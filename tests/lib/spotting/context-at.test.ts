import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { Context } from '../../../lib/facts/context.ts';
import { contextAt } from '../../../lib/spotting/context-at.ts';
import { compileLexicon } from '../../../lib/spotting/lexicon.ts';
import { scan } from '../../../lib/spotting/scan.ts';
import { readText, spot } from '../../../lib/spotting/spot.ts';
import { topicsIn } from '../../../lib/spotting/topics-in.ts';

const lexicon = compileLexicon(pack);
const contextIn = (text: string, word: string) => {
  const line = text.split('\n').findIndex((one) => one.includes(word));
  return contextAt(readText(text, lexicon), line, text.split('\n')[line]?.indexOf(word) ?? 0);
};
const topicsOf = (text: string) => topicsIn(scan(text, lexicon).topics, { start: 0, end: text.length });

describe('the context of a mention', () => {
  const text = [
    'Sam Altman answered within minutes. OpenAI turned down the $97.4 billion bid of Elon Musk.',
    'Microsoft said nothing. A judge will hear the lawsuit of Musk against OpenAI.',
  ].join('\n');

  test('is what its own sentence names, figures and topics too', () => {
    expect(contextIn(text, 'Elon').sentence).toEqual({
      entities: ['openai', 'bid', 'musk'],
      figures: ['bid-97-4b'],
      topics: ['bid'],
    });
    expect(contextIn(text, 'Sam').sentence).toEqual({ entities: ['altman'], figures: [], topics: [] });
  });

  test('knows beside it what the page names, once each, and what it speaks of, the commonest topic first', () => {
    const { page } = contextIn(text, 'Sam');
    expect(page.entities).toEqual(['altman', 'openai', 'bid', 'musk', 'microsoft']);
    expect(page.topics).toEqual(['lawsuit', 'bid']);
  });

  test('names the part and the whole where a part is meant', () => {
    expect(contextIn('The OpenAI Foundation holds its stake.', 'OpenAI').sentence.entities).toEqual(['openai', 'openai-foundation']);
  });

  test('holds ids only, so that no word of a page leaves it', () => {
    const context = { articleDate: null, ...contextIn('Secret words about Sam Altman and his lawsuit.', 'Sam') };
    expect(v.parse(Context, context)).toEqual(context);
    expect(JSON.stringify(context)).not.toMatch(/secret|words/i);
  });

  test('is empty where the page no longer holds the mention', () => {
    expect(contextAt(readText(text, lexicon), -1, 0).sentence).toEqual({ entities: [], figures: [], topics: [] });
  });

  test.for([
    { articleDate: '11 February', sentence: { entities: [], figures: [], topics: [] }, page: { entities: [], topics: [] } },
    { articleDate: null, sentence: { entities: ['No id'], figures: [], topics: [] }, page: { entities: [], topics: [] } },
    {
      articleDate: null,
      sentence: { entities: Array.from({ length: 1001 }, () => 'musk'), figures: [], topics: [] },
      page: { entities: [], topics: [] },
    },
  ])('is refused where it is none', (context) => {
    expect(v.is(Context, context)).toBe(false);
  });
});

describe('topics', () => {
  test.for([
    ['en', 'The board rejected the takeover bid.', 'bid'],
    ['de', 'Der Verwaltungsrat lehnte das Übernahmeangebot ab.', 'bid'],
    ['fr', 'Le conseil d’administration a rejeté l’offre de rachat.', 'bid'],
    ['it', 'Il consiglio ha respinto l’offerta.', 'bid'],
    ['ja', '取締役会は買収提案を拒否した。', 'bid'],
    ['zh-Hans', '董事会拒绝了收购要约。', 'bid'],
    ['ko', '이사회는 인수 제안을 거부했다.', 'bid'],
    ['ru', 'Илон Маск подал иск в федеральный суд.', 'lawsuit'],
    ['uk', 'Ілон Маск подав позов до суду.', 'lawsuit'],
    ['pl', 'Elon Musk złożył pozew w sądzie.', 'lawsuit'],
    ['tr', 'Musk mahkemede dava açtı.', 'lawsuit'],
    ['vi', 'Ông đã nộp đơn kiện ra tòa án.', 'lawsuit'],
    ['id', 'Ia mengajukan gugatan ke pengadilan.', 'lawsuit'],
    ['hi', 'मस्क ने अदालत में मुकदमा दायर किया।', 'lawsuit'],
    ['ar', 'رفع ماسك دعوى أمام المحكمة.', 'lawsuit'],
    ['es', 'La empresa cerró una ronda de financiación.', 'funding'],
    ['pt', 'A empresa concluiu uma rodada de investimentos.', 'funding'],
    ['nl', 'Het bedrijf haalde een investering op.', 'funding'],
    ['zh-Hant', '公司完成新一輪融資。', 'funding'],
  ])('are found in %s: %s', ([, text = '', topic]) => {
    expect(topicsOf(text)).toContain(topic);
  });

  test.for([
    'Искусственный интеллект меняет мир.',
    'Artificial intelligence is in demand.',
    'Veterans processed the recursive model.',
    'A causa de la lluvia no salimos.',
    'Đây là sự kiện và điều kiện quan trọng.',
    'Rund zehntausend Menschen kamen.',
  ])('are not seen in words that only begin alike: %s', (text) => {
    expect(topicsOf(text).filter((topic) => topic !== 'products')).toEqual([]);
  });

  test('never change what is marked', () => {
    const without = compileLexicon({ ...pack, topics: [] });
    const text = 'Musk sued OpenAI over the takeover bid; the board, the judge and its investors spoke of an offer of $97.4 billion.';
    expect(spot(text, lexicon)).toEqual(spot(text, without));
  });
});
