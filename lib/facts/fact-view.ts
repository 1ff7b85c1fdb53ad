import { localise } from './localise.ts';
import type { SourceId } from './ids.ts';
import type { Entity, Event, Pack, Source } from './schema.ts';
import type { EntityView, FactView, SourceView } from './views.ts';

/** An event in the reader's language, with its sources. */
export function factView(event: Event, sources: ReadonlyMap<SourceId, Source>, locale: string): FactView {
  const { id, date, status, headline, summary, entities } = event;
  return {
    id,
    date,
    status,
    headline: localise(headline, locale),
    summary: localise(summary, locale),
    entities,
    sources: sourceViews(event.sources, sources),
  };
}

export function entityView({ id, type, group, name }: Entity, locale: string): EntityView {
  return { id, type, group, name: localise(name, locale) };
}

/** Sources by their ids; primary ones first, because they are the surer ones. */
export function sourceViews(ids: readonly SourceId[], sources: ReadonlyMap<SourceId, Source>): SourceView[] {
  return ids
    .flatMap((id) => sources.get(id) ?? [])
    .map(({ url, publisher, title, kind }) => ({ url, publisher, title, primary: kind === 'primary' }))
    .toSorted((a, b) => Number(b.primary) - Number(a.primary));
}

/** The sources of a pack by id. */
export function sourcesOf(pack: Pack): ReadonlyMap<SourceId, Source> {
  return new Map(pack.sources.map((source) => [source.id, source]));
}
