import type { Finding } from '../check.ts';
import type { Pack, Status } from '../schema.ts';
import type { SourceId } from '../ids.ts';

const contested: ReadonlySet<Status> = new Set(['alleged', 'disputed'] as const);

/** What is contested needs two publishers, what a court ruled its own words, and both sides need a voice. */
export function checkWeight({ entities, events, figures, claims, sources }: Pack): Finding[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const publishers = (ids: readonly SourceId[]) => new Set(ids.map((id) => known.get(id)?.publisher ?? id));
  const cases = new Set(entities.filter(({ type }) => type === 'case').map(({ id }) => id));
  return [
    ...[...events.map((record) => ({ kind: 'event', ...record })), ...figures.map((record) => ({ kind: 'figure', ...record }))]
      .filter(({ status, sources: own }) => contested.has(status) && publishers(own).size < 2)
      .map(({ kind, id, status }) => ({
        kind,
        record: id,
        field: 'sources',
        says: `is ${status} and rests on one publisher; two that do not depend on each other are needed`,
      })),
    ...claims
      .filter(({ status, positions, ruling }) => contested.has(status) && publishers(voices(positions, ruling)).size < 2)
      .map(({ id, status }) => ({
        kind: 'claim',
        record: id,
        field: 'positions',
        says: `is ${status} and rests on one publisher; two that do not depend on each other are needed`,
      })),
    ...events
      .filter(({ status, entities: named }) => status === 'ruled' && named.some((id) => cases.has(id)))
      .flatMap(({ id, sources: own, withoutPrimary }) => {
        const hasPrimary = own.some((source) => known.get(source)?.kind === 'primary');
        if (hasPrimary && withoutPrimary) {
          return [{ kind: 'event', record: id, field: 'withoutPrimary', says: 'is out of date: there is a primary source' }];
        }
        if (hasPrimary || withoutPrimary) return [];
        return [{ kind: 'event', record: id, field: 'sources', says: 'is ruled and has no primary source; name the order' }];
      }),
    ...claims
      .filter(({ positions }) => new Set(positions.map(({ side }) => side)).size < 2)
      .map(({ id }) => ({ kind: 'claim', record: id, field: 'positions', says: 'gives one side only' })),
  ];
}

function voices(positions: Pack['claims'][number]['positions'], ruling: Pack['claims'][number]['ruling']): readonly SourceId[] {
  return [...positions.flatMap(({ sources }) => sources), ...(ruling?.sources ?? [])];
}
