import type { ClaimId, EventId, TopicId } from './ids.ts';
import type { Pack } from './schema.ts';

/** Topics of each event: those that list it and those that it names itself. An event without any is missing. */
export function topicsOfEvents({ topics, events }: Pick<Pack, 'topics' | 'events'>): ReadonlyMap<EventId, ReadonlySet<TopicId>> {
  const named = events.flatMap(({ id, topics: own }) => own.map((topic) => [id, topic] as const));
  return grouped([...topics.flatMap(({ id, events: listed }) => listed.map((event) => [event, id] as const)), ...named]);
}

/** Topics of each contested point. */
export function topicsOfClaims({ topics }: Pick<Pack, 'topics'>): ReadonlyMap<ClaimId, ReadonlySet<TopicId>> {
  return grouped(topics.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
}

function grouped<K>(pairs: readonly (readonly [K, TopicId])[]): ReadonlyMap<K, ReadonlySet<TopicId>> {
  const groups = new Map<K, Set<TopicId>>();
  for (const [key, topic] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(topic));
  return groups;
}
