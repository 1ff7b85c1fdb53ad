import { expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { sinceArticle } from '../../../lib/facts/since-article.ts';
import { storyFor } from '../../../lib/facts/story-view.ts';

const { facts } = storyFor(pack, 'en', { version: 1, asOf: pack.asOf, origin: 'bundled' });

test('a reader of an article of 11 February 2025 hears of the rejection and of the verdict, newest first', () => {
  const { facts: since, more } = sinceArticle(facts, '2025-02-11', 12);
  const ids = since.map(({ id }) => id);
  expect(ids).toContain('board-rejects');
  expect(ids.indexOf('verdict')).toBeLessThan(ids.indexOf('board-rejects'));
  expect(more).toBeGreaterThan(20);
});

test('what may have been known on the day is not told as new: the day itself, its month, its year', () => {
  const dates = sinceArticle(facts, '2025-02-14', 200).facts.map(({ date }) => date);
  for (const date of ['2025-02-14', '2025-02', '2025']) expect(dates).not.toContain(date);
});

test('what lies ahead has not happened', () => {
  expect(sinceArticle(facts, '2025-02-11', 200).facts.filter(({ status }) => status === 'scheduled')).toEqual([]);
});
