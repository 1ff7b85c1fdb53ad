import { entityView, factView, shelfOf, sourceViews } from './fact-view.ts';
import { localise } from './localise.ts';
import type { EntityId } from './ids.ts';
import type { Event, Pack } from './schema.ts';
import type { CardView } from './views.ts';

/** A card is read in seconds. */
const MOST_FACTS = 3;

/** What a card says about an entity; `null` if the store does not know it. */
export function cardFor(pack: Pack, id: EntityId, locale: string): CardView | null {
  const entity = pack.entities.find((one) => one.id === id);
  if (!entity) return null;
  const shelf = shelfOf(pack);
  const about = pack.events.filter(({ entities, status }) => entities.includes(id) && status !== 'scheduled');
  const facts = mostTelling(about);
  return {
    entity: entityView(entity, shelf, locale),
    role: localise(entity.role, locale, shelf),
    now: localise(entity.now.text, locale, shelf),
    summary: localise(entity.summary, locale, shelf),
    facts: facts.map((event) => factView(event, shelf, locale)),
    more: about.length - facts.length,
    sources: sourceViews(entity.sources, shelf),
    asOf: pack.asOf,
  };
}

/** Turning points before the rest, newer before older; shown newest first. */
function mostTelling(events: readonly Event[]): Event[] {
  return events
    .toSorted((a, b) => Number(b.decisive) - Number(a.decisive) || newestFirst(a, b))
    .slice(0, MOST_FACTS)
    .toSorted(newestFirst);
}

/** Orders by date, newest first; of the same day, the one written later in the store. */
export function newestFirst(a: Pick<Event, 'date'>, b: Pick<Event, 'date'>): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}
