import { localise, type References } from './localise.ts';
import type { EntityId, SourceId } from './ids.ts';
import { referredOf } from './refer.ts';
import type { Entity, Event, Pack, Source } from './schema.ts';
import type { CardLink, EntityView, FactView, NamesIn, Said, SourceView } from './views.ts';

/** What records name by id, at hand. */
export interface Shelf extends References {
  readonly sources: ReadonlyMap<SourceId, Source>;
}

/** The sources, figures and dates of a pack, by id. @param namesIn - Without it names in texts lead nowhere */
export function shelfOf(pack: Pick<Pack, 'sources' | 'figures' | 'events'>, namesIn?: NamesIn): Shelf {
  return { sources: new Map(pack.sources.map((source) => [source.id, source])), ...referredOf(pack), ...(namesIn && { namesIn }) };
}

/** An event in the reader's language, with its sources. */
export function factView(event: Event, shelf: Shelf, locale: string): FactView {
  const { id, date, status, decisive, headline, summary, entities, conflict } = event;
  return {
    id,
    date,
    status,
    decisive,
    headline: localise(headline, locale, shelf),
    summary: localise(summary, locale, shelf),
    entities,
    sources: sourceViews(event.sources, shelf),
    conflict: conflict ? localise(conflict, locale, shelf) : null,
  };
}

export function entityView({ id, type, group, name }: Entity, shelf: Shelf, locale: string): EntityView {
  return { id, type, group, name: nameOf({ name }, shelf, locale) };
}

/** An entity's name, which leads nowhere itself. */
export function nameOf({ name }: Pick<Entity, 'name'>, { figures, dates }: Shelf, locale: string): Said {
  return localise(name, locale, { figures, dates });
}

/** Sources by their ids; primary ones first, because they are the surer ones. */
export function sourceViews(ids: readonly SourceId[], { sources }: Pick<Shelf, 'sources'>): SourceView[] {
  return ids
    .flatMap((id) => sources.get(id) ?? [])
    .map(({ url, publisher, title, kind }) => ({ url, publisher, title, primary: kind === 'primary' }))
    .toSorted((a, b) => Number(b.primary) - Number(a.primary));
}

/** Ways to the cards of entities, in the order given; of ids that the store does not know there are none. */
export function entityLinks(ids: readonly EntityId[], pack: Pack, shelf: Shelf, locale: string): CardLink[] {
  return [...new Set(ids)].flatMap((id) => {
    const entity = pack.entities.find((one) => one.id === id);
    return entity ? [{ to: { is: 'entity' as const, id }, text: nameOf(entity, shelf, locale) }] : [];
  });
}
