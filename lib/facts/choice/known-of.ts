import { localise } from '../localise.ts';
import { referredOf } from '../refer.ts';
import type { EntityType, Pack } from '../schema.ts';
import { topicsOfEvents } from '../topics-of.ts';
import type { Known } from './weigh.ts';

/** Entities of these types are what others quarrel about; all others take part in several such matters. */
const matterTypes: ReadonlySet<EntityType> = new Set(['deal', 'case'] as const);

/** What weighing asks of a pack. */
export function knownOf(pack: Pack): Known {
  const referred = referredOf(pack);
  const events = new Map(pack.events.map((event) => [event.id, event]));
  return {
    pack,
    topics: topicsOfEvents(pack),
    ended: new Map(pack.events.map(({ id, supersedes }) => [id, supersedes.flatMap((other) => events.get(other) ?? [])])),
    matters: new Set(pack.entities.filter(({ type }) => matterTypes.has(type)).map(({ id }) => id)),
    entityNames: new Map(pack.entities.map(({ id, name }) => [id, localise(name, 'en', referred).text])),
    topicNames: new Map(pack.topics.map(({ id, name }) => [id, name])),
  };
}
