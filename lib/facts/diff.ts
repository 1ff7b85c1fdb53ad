import type { EntityId } from './ids.ts';
import type { Claim, Entity, Event, Figure, Localised, Pack, PartialDate, Quote, Status } from './schema.ts';

/** Kinds of records that readers meet. */
export type RecordKind = 'entity' | 'event' | 'figure' | 'claim' | 'quote';

/** Which record a change is about, and what to call it. */
interface About {
  readonly what: RecordKind;
  readonly id: string;
  /** Whom it concerns, the nearest first. */
  readonly entities: readonly EntityId[];
  /** Its name, headline, label, topic or occasion; may refer to figures and dates. */
  readonly title: Localised;
}

/** Where an entity stands, and on which day that was so. */
export type Standing = Entity['now'];

/** One thing that differs between two releases of facts. */
export type Change = About &
  (
    | { readonly is: 'added' | 'removed' }
    | { readonly is: 'status'; readonly from: Status; readonly to: Status }
    | { readonly is: 'date'; readonly from: PartialDate; readonly to: PartialDate }
    | { readonly is: 'value'; readonly from: Pick<Figure, 'value' | 'unit'>; readonly to: Pick<Figure, 'value' | 'unit'> }
    | { readonly is: 'now'; readonly from: Standing; readonly to: Standing }
    | { readonly is: 'reworded'; readonly fields: readonly string[] }
    | { readonly is: 'sources'; readonly added: readonly string[]; readonly removed: readonly string[] }
  );

/** A record cut down to what may change about it. */
interface Comparable {
  readonly about: About;
  readonly status?: Status;
  readonly date?: PartialDate;
  readonly amount?: Pick<Figure, 'value' | 'unit'>;
  readonly now?: Standing;
  readonly texts: Readonly<Record<string, Localised | undefined>>;
  readonly sources: readonly string[];
}

/** What a reader should hear of between two packs: the facts, not how names are spotted. Removed records come last. */
export function diff(before: Pack, after: Pack): Change[] {
  const [old, current] = [comparables(before), comparables(after)];
  return [
    ...[...current].flatMap(([key, record]): Change[] => {
      const was = old.get(key);
      return was ? changesOf(was, record) : [{ ...record.about, is: 'added' }];
    }),
    ...[...old].flatMap(([key, { about }]): Change[] => (current.has(key) ? [] : [{ ...about, is: 'removed' }])),
  ];
}

function changesOf(was: Comparable, { about, ...is }: Comparable): Change[] {
  const fields = Object.keys({ ...was.texts, ...is.texts }).filter((field) => !isSame(was.texts[field], is.texts[field]));
  const added = is.sources.filter((id) => !was.sources.includes(id));
  const removed = was.sources.filter((id) => !is.sources.includes(id));
  return [
    ...step(was.status, is.status).map((change) => ({ ...about, is: 'status' as const, ...change })),
    ...step(was.date, is.date).map((change) => ({ ...about, is: 'date' as const, ...change })),
    ...step(was.amount, is.amount).map((change) => ({ ...about, is: 'value' as const, ...change })),
    ...step(was.now, is.now).map((change) => ({ ...about, is: 'now' as const, ...change })),
    ...(fields.length > 0 ? [{ ...about, is: 'reworded' as const, fields }] : []),
    ...(added.length + removed.length > 0 ? [{ ...about, is: 'sources' as const, added, removed }] : []),
  ];
}

/** From what to what a value went; nothing where it stayed or the kind of record has none. */
function step<T>(from: T | undefined, to: T | undefined): { readonly from: T; readonly to: T }[] {
  return from !== undefined && to !== undefined && !isSame(from, to) ? [{ from, to }] : [];
}

function comparables({ entities, events, figures, claims, quotes }: Pack): ReadonlyMap<string, Comparable> {
  const all = [...entities.map(ofEntity), ...events.map(ofEvent), ...figures.map(ofFigure), ...claims.map(ofClaim), ...quotes.map(ofQuote)];
  return new Map(all.map((one) => [`${one.about.what} ${one.about.id}`, one]));
}

function ofEntity({ id, name, role, summary, now, sources }: Entity): Comparable {
  return { about: { what: 'entity', id, entities: [id], title: name }, now, texts: { name, role, summary }, sources };
}

function ofEvent({ id, date, status, headline, summary, entities, sources, conflict }: Event): Comparable {
  return { about: { what: 'event', id, entities, title: headline }, date, status, texts: { headline, summary, conflict }, sources };
}

function ofFigure({ id, value, unit, asOf, label, note, status, entities, sources, conflict }: Figure): Comparable {
  const about = { what: 'figure', id, entities, title: label } as const;
  return { about, status, date: asOf, amount: { value, unit }, texts: { label, note, conflict }, sources };
}

function ofClaim({ id, topic, entities, positions, ruling, status, conflict }: Claim): Comparable {
  const said = Object.fromEntries(positions.map(({ text }, index) => [`positions.${index}`, text]));
  const sources = [...positions.flatMap((position) => position.sources), ...(ruling?.sources ?? [])];
  return {
    about: { what: 'claim', id, entities, title: topic },
    status,
    texts: { topic, ...said, ruling: ruling?.text, conflict },
    sources,
  };
}

function ofQuote({ id, date, occasion, entities, words, sources }: Quote): Comparable {
  return { about: { what: 'quote', id, entities, title: occasion }, date, texts: { words: { en: words }, occasion }, sources };
}

/** Whether two records of plain data say the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
