import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { cardFor } from '../../../lib/facts/card.ts';
import { EntityId } from '../../../lib/facts/ids.ts';
import { storyFor } from '../../../lib/facts/story-view.ts';
import { triggersOf } from '../../../lib/facts/triggers.ts';
import { at } from './small-store.ts';

const bid = v.parse(EntityId, 'bid');
const undated = at(null);

describe('a card', () => {
  test('tells of the bid that it was rejected, in the language of the reader', () => {
    const card = cardFor(pack, bid, undated, 'ja');
    expect(card?.entity.name).toEqual({ text: '974億ドルの買収提案', lang: 'ja' });
    expect(card?.known.facts.map(({ id }) => id)).toContain('board-rejects');
  });

  test.for(pack.entities.map(({ id }) => id))('of %s has at most three facts, newest first, each with a source', (id) => {
    const facts = cardFor(pack, id, undated, 'en')?.known.facts ?? [];
    expect(facts.length).toBeLessThanOrEqual(3);
    expect(facts.map(({ date }) => date)).toEqual(
      facts
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    expect(facts.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  test('in an article of a known day parts what came later from what was known, and gives both sides', () => {
    const card = cardFor(pack, bid, at('2025-02-11', { names: 'openai', topics: 'bid' }), 'it');
    expect(card?.articleDate).toBe('2025-02-11');
    expect(card?.since?.facts[0]?.id).toBe('board-rejects');
    expect(card?.known.facts.map(({ id }) => id)).toContain('bid-submitted');
    expect(card?.dispute?.positions.map(({ side }) => side)).toEqual(expect.arrayContaining(['musk', 'openai']));
    expect(card?.dispute?.topic.lang).toBe('it');
    expect(card?.dispute?.positions.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  test('leads to the others of its sentence and to its figures, not to itself, its whole or its parts', () => {
    const links = (id: string, sentence: { names: string; figures?: string }) =>
      cardFor(pack, v.parse(EntityId, id), at(null, sentence), 'ja')?.also.map(({ to, text }) => `${to.is} ${to.id} ${text.text}`);
    expect(links('bid', { names: 'musk bid openai', figures: 'bid-97-4b' })).toEqual([
      'entity musk イーロン・マスク',
      'entity openai OpenAI',
      'figure bid-97-4b 974億ドル',
    ]);
    expect(links('openai', { names: 'openai openai-foundation altman' })).toEqual(['entity altman サム・アルトマン']);
    expect(links('openai-foundation', { names: 'openai openai-foundation' })).toEqual([]);
    expect(links('xai', { names: 'musk altman openai bid microsoft tesla spacex' })).toHaveLength(5);
  });

  test('falls back to English, and says so, where a language is missing', () => {
    expect(cardFor(pack, bid, undated, 'fi')?.role.lang).toBe('en');
  });

  test('is none for a name the store does not know', () => {
    expect(cardFor(pack, v.parse(EntityId, 'nobody'), undated, 'en')).toBeNull();
  });
});

test('the story begins with its newest event', () => {
  const { facts } = storyFor(pack, 'it', { version: 1, asOf: pack.asOf, origin: 'bundled' });
  expect(facts.map(({ date }) => date)).toEqual(
    facts
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  );
});

test('a page is worth a look when it names one of the four in any script, and not for a scent', () => {
  const trigger = new RegExp(triggersOf(pack), 'i');
  for (const name of ['Elon Musk', 'アルトマン', '马斯克', '올트먼', 'Маском', 'OPENAI', 'x.AI', 'ماسك'])
    expect(trigger.test(name), name).toBe(true);
  expect(trigger.test('A late harvest in the valley, with good fruit.')).toBe(false);
});
