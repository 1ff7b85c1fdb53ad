import { choose, type Told } from './choose.ts';
import type { Context } from './context.ts';
import { entityView, factView, shelfOf, sourceViews, type Shelf } from './fact-view.ts';
import type { EntityId } from './ids.ts';
import { localise } from './localise.ts';
import type { Claim, Pack } from './schema.ts';
import type { CardView, DisputeView, FactsView } from './views.ts';

/** What a card says about an entity where it is named; `null` if the store does not know it. */
export function cardFor(pack: Pack, id: EntityId, context: Context, locale: string): CardView | null {
  const entity = pack.entities.find((one) => one.id === id);
  if (!entity) return null;
  const shelf = shelfOf(pack);
  const { since, known, claims } = choose(pack, id, context);
  const claim = pack.claims.find((one) => claims.includes(one.id));
  return {
    entity: entityView(entity, shelf, locale),
    role: localise(entity.role, locale, shelf),
    now: localise(entity.now.text, locale, shelf),
    summary: localise(entity.summary, locale, shelf),
    since: since && factsView(since, shelf, locale),
    known: factsView(known, shelf, locale),
    articleDate: context.articleDate,
    dispute: claim ? disputeView(claim, shelf, locale) : null,
    sources: sourceViews(entity.sources, shelf),
    asOf: pack.asOf,
  };
}

function factsView({ facts, count }: Told, shelf: Shelf, locale: string): FactsView {
  return { facts: facts.map(({ event }) => factView(event, shelf, locale)), more: count };
}

function disputeView({ topic, positions, ruling }: Claim, shelf: Shelf, locale: string): DisputeView {
  return {
    topic: localise(topic, locale, shelf),
    positions: positions.map(({ side, text, sources }) => ({
      side,
      text: localise(text, locale, shelf),
      sources: sourceViews(sources, shelf),
    })),
    ruling: ruling ? { text: localise(ruling.text, locale, shelf), date: ruling.date, sources: sourceViews(ruling.sources, shelf) } : null,
  };
}
