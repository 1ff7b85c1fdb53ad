import { choose, type Told } from './choose.ts';
import type { Context } from './context.ts';
import { entityLinks, entityView, factView, shelfOf, sourceViews, type Shelf } from './fact-view.ts';
import { languageOf } from './languages.ts';
import { notationOfAmount } from './notation-of-amounts.ts';
import type { EntityId } from './ids.ts';
import { localise } from './localise.ts';
import type { Claim, Entity, Pack } from './schema.ts';
import type { CardLink, CardView, DisputeView, FactsView, NamesIn } from './views.ts';

/** So many other cards can be taken in at a glance. */
const MOST_LINKS = 5;

/**
 * What a card says about an entity where it is named; `null` if the store does not know it.
 *
 * @param namesIn - Finds the names that lead to other cards; without it there are none
 */
export function cardFor(pack: Pack, id: EntityId, context: Context, locale: string, namesIn?: NamesIn): CardView | null {
  const entity = pack.entities.find((one) => one.id === id);
  if (!entity) return null;
  const shelf = shelfOf(pack, namesIn);
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
    also: linksBeside(entity, context, pack, shelf, locale),
    asOf: pack.asOf,
  };
}

/** The others of the sentence, and its figures. A whole and its part are one matter. */
function linksBeside({ id, partOf }: Entity, { sentence }: Context, pack: Pack, shelf: Shelf, locale: string): CardLink[] {
  const parts = new Set(pack.entities.filter((other) => other.partOf === id).map((other) => other.id));
  const others = sentence.entities.filter((other) => other !== id && other !== partOf && !parts.has(other));
  const figures = sentence.figures.flatMap((figure) => pack.figures.find((one) => one.id === figure) ?? []);
  const language = languageOf(locale) ?? 'en';
  return [
    ...entityLinks(others, pack, shelf, locale),
    ...figures.map((figure) => ({
      to: { is: 'figure' as const, id: figure.id },
      text: { text: notationOfAmount(figure, language), lang: language },
    })),
  ].slice(0, MOST_LINKS);
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
