import type { Finding } from '../check.ts';
import { topicsOfEvents } from '../topics-of.ts';
import type { Pack } from '../schema.ts';

/** Every event speaks of something, every topic can be found in a text, and every id that a topic lists exists. */
export function checkTopics(pack: Pack): Finding[] {
  const { topics, events, claims } = pack;
  const known = { topic: idsOf(topics), event: idsOf(events), claim: idsOf(claims) };
  const unknown = (kind: string, record: string, field: string, what: keyof typeof known, named: readonly string[]) =>
    named
      .filter((id) => !known[what].has(id))
      .map((id) => ({ kind, record, field, says: `names the ${what} “${id}”, which does not exist` }));
  const given = topicsOfEvents(pack);
  return [
    ...topics.flatMap(({ id, words, events: listed, claims: contested }) => [
      ...unknown('topic', id, 'events', 'event', listed),
      ...unknown('topic', id, 'claims', 'claim', contested),
      ...(Object.values(words).flat().length > 0 ? [] : [{ kind: 'topic', record: id, field: 'words', says: 'has none' }]),
    ]),
    ...events.flatMap(({ id, topics: own }) => [
      ...unknown('event', id, 'topics', 'topic', own),
      ...((given.get(id)?.size ?? 0) > 0
        ? []
        : [{ kind: 'event', record: id, field: 'topics', says: 'has no topic; list it in topics.yaml, or give it `topics` of its own' }]),
    ]),
  ];
}

function idsOf(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}
