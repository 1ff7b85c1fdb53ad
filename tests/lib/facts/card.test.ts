import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { cardFor } from '../../../lib/facts/card.ts';
import { EntityId } from '../../../lib/facts/ids.ts';
import { storyFor } from '../../../lib/facts/story-view.ts';
import { triggersOf } from '../../../lib/facts/triggers.ts';

const bid = v.parse(EntityId, 'bid');

describe('a card', () => {
  test('tells of the bid that it was rejected, in the language of the reader', () => {
    const card = cardFor(pack, bid, 'ja');
    expect(card?.entity.name).toEqual({ text: '974億ドルの買収提案', lang: 'ja' });
    expect(card?.facts.map(({ id }) => id)).toContain('board-rejects');
  });

  test.for(pack.entities.map(({ id }) => id))('of %s has at most three facts, newest first, each with a source', (id) => {
    const facts = cardFor(pack, id, 'en')?.facts ?? [];
    expect(facts.length).toBeLessThanOrEqual(3);
    expect(facts.map(({ date }) => date)).toEqual(
      facts
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    expect(facts.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  test('falls back to English, and says so, where a language is missing', () => {
    expect(cardFor(pack, bid, 'fi')?.role.lang).toBe('en');
  });

  test('is none for a name the store does not know', () => {
    expect(cardFor(pack, v.parse(EntityId, 'nobody'), 'en')).toBeNull();
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
