import { localise } from './localise.ts';
import type { SourceId } from './ids.ts';
import { referredOf, type Referred } from './refer.ts';
import type { Entity, Event, Pack, Source } from './schema.ts';
import type { EntityView, FactView, SourceView } from './views.ts';

/** What records name by id, at hand. */
export interface Shelf extends Referred {
  readonly sources: ReadonlyMap<SourceId, Source>;
}

/** The sources, figures and dates of a pack, by id. */
export function shelfOf(pack: Pick<Pack, 'sources' | 'figures' | 'events'>): Shelf {
  return { sources: new Map(pack.sources.map((source) => [source.id, source])), ...referredOf(pack) };
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
  return { id, type, group, name: localise(name, locale, shelf) };
}

/** Sources by their ids; primary ones first, because they are the surer ones. */
export function sourceViews(ids: readonly SourceId[], { sources }: Pick<Shelf, 'sources'>): SourceView[] {
  return ids
    .flatMap((id) => sources.get(id) ?? [])
    .map(({ url, publisher, title, kind }) => ({ url, publisher, title, primary: kind === 'primary' }))
    .toSorted((a, b) => Number(b.primary) - Number(a.primary));
}
