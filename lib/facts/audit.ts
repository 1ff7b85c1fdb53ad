import { daysBetween } from '../article/day.ts';
import { firstDay } from './choice/date-span.ts';
import type { SourceId } from './ids.ts';
import { languages } from './languages.ts';
import type { Pack, Status } from './schema.ts';
import { textsOf } from './texts.ts';

/** Ways in which a record could be stronger, the worst first. */
export const weaknesses = [
  'contested on one source',
  'ruled without the order',
  'one source',
  'press only',
  'old',
  'untranslated',
] as const;
export type WeaknessKind = (typeof weaknesses)[number];

/** One weakness of one record. */
export interface Weakness {
  readonly is: WeaknessKind;
  /** Kind and id of the record: `event bid-submitted`. */
  readonly record: string;
  readonly because: string;
}

/** Where somebody stands changes with any hearing; an amount that people go on printing is worth a look once a year. */
const NOW_DAYS = 90;
const FIGURE_DAYS = 365;

const contested: ReadonlySet<Status> = new Set(['alleged', 'disputed'] as const);

/** Every weakness of a pack, worst first; of one kind, the older and the less translated before the rest. */
export function audit(pack: Pack): Weakness[] {
  const found = [...weakSources(pack), ...oldLines(pack), ...untranslated(pack)];
  return found
    .toSorted((a, b) => weaknesses.indexOf(a.is) - weaknesses.indexOf(b.is) || b.weight - a.weight)
    .map(({ is, record, because }) => ({ is, record, because }));
}

type Weighed = Weakness & { readonly weight: number };

interface Sourced {
  readonly record: string;
  readonly status: Status | null;
  readonly sources: readonly SourceId[];
  readonly withoutPrimary?: string | undefined;
}

function weakSources(pack: Pack): Weighed[] {
  const known = new Map(pack.sources.map((source) => [source.id, source]));
  return sourced(pack).flatMap(({ record, status, sources, withoutPrimary }) => {
    const publishers = [...new Set(sources.map((id) => known.get(id)?.publisher ?? id))];
    const isPress = sources.every((id) => known.get(id)?.kind !== 'primary');
    const isContested = status !== null && contested.has(status);
    const weighed = (is: WeaknessKind, because: string): Weighed => ({ is, record, because, weight: isPress ? 1 : 0 });
    return [
      ...(withoutPrimary ? [weighed('ruled without the order', withoutPrimary)] : []),
      ...(publishers.length === 1
        ? [weighed(isContested ? 'contested on one source' : 'one source', `${status ?? 'told'} by ${publishers.join()}`)]
        : []),
      ...(isPress && !withoutPrimary ? [weighed('press only', publishers.join(', '))] : []),
    ];
  });
}

function sourced({ entities, events, figures, claims, quotes, story }: Pack): Sourced[] {
  return [
    ...events.map(({ id, status, sources, withoutPrimary }) => ({ record: `event ${id}`, status, sources, withoutPrimary })),
    ...figures.map(({ id, status, sources }) => ({ record: `figure ${id}`, status, sources })),
    ...claims.map(({ id, status, positions, ruling }) => ({
      record: `claim ${id}`,
      status,
      sources: [...positions.flatMap((position) => position.sources), ...(ruling?.sources ?? [])],
    })),
    ...quotes.map(({ id, sources }) => ({ record: `quote ${id}`, status: null, sources })),
    ...entities.map(({ id, sources }) => ({ record: `entity ${id}`, status: null, sources })),
    { record: 'story story', status: null, sources: story.sources },
  ];
}

function oldLines({ asOf, entities, figures, story }: Pack): Weighed[] {
  const dated = [
    ...entities.map(({ id, now }) => ({ record: `entity ${id}`, since: now.asOf, most: NOW_DAYS })),
    ...figures.map(({ id, asOf: since }) => ({ record: `figure ${id}`, since, most: FIGURE_DAYS })),
    { record: 'story story', since: story.asOf, most: NOW_DAYS },
  ];
  return dated.flatMap(({ record, since, most }): Weighed[] => {
    const days = daysBetween(firstDay(since), firstDay(asOf));
    return days > most ? [{ is: 'old', record, because: `as of ${since}, ${days} days before the store`, weight: days / most }] : [];
  });
}

function untranslated(pack: Pack): Weighed[] {
  const lacking = new Map<string, Map<string, string[]>>();
  for (const { kind, record, field, text } of textsOf(pack)) {
    const into = languages.filter((language) => !text[language]).join(', ');
    if (into === '') continue;
    const name = `${kind} ${record}`;
    const fields = lacking.get(name) ?? new Map<string, string[]>();
    lacking.set(name, fields.set(into, [...(fields.get(into) ?? []), field]));
  }
  return [...lacking].map(([record, fields]) => ({
    is: 'untranslated',
    record,
    because: [...fields].map(([into, names]) => `${names.join(', ')} into ${into}`).join('; '),
    weight: [...fields.values()].flat().length,
  }));
}
