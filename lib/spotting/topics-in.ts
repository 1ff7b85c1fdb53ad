import type { TopicId } from '../facts/ids.ts';
import type { Stretch } from './places.ts';
import type { TopicFound } from './scan.ts';

/** What a stretch of a text speaks of, by its words: the topic named most often first, of equal ones the earlier. */
export function topicsIn(found: readonly TopicFound[], { start, end }: Stretch): TopicId[] {
  const counts = new Map<TopicId, number>();
  for (const { topic, start: at } of found) if (at >= start && at < end) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([topic]) => topic);
}
