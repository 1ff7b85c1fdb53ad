import type { Finding } from '../check.ts';
import type { Pack } from '../schema.ts';

/** Nothing is told before it happened, and nothing is ended by what came before it. */
export function checkTimes({ asOf, entities, events, figures, quotes, claims, story }: Pack): Finding[] {
  const dated = [
    ...events.map(({ id, date, status }) => ({ kind: 'event', id, field: 'date', date, isAhead: status === 'scheduled' })),
    ...figures.map(({ id, asOf: date }) => ({ kind: 'figure', id, field: 'asOf', date, isAhead: false })),
    ...quotes.map(({ id, date }) => ({ kind: 'quote', id, field: 'date', date, isAhead: false })),
    ...claims.flatMap(({ id, ruling }) => (ruling ? [{ kind: 'claim', id, field: 'ruling.date', date: ruling.date, isAhead: false }] : [])),
    ...entities.flatMap(({ id, now }) => (now ? [{ kind: 'entity', id, field: 'now.asOf', date: now.asOf, isAhead: false }] : [])),
    { kind: 'story', id: 'story', field: 'asOf', date: story.asOf, isAhead: false },
  ];
  const tooEarly = dated
    .filter(({ date, isAhead }) => !isAhead && date > asOf)
    .map(({ kind, id, field, date }) => ({ kind, record: id, field, says: `is ${date}, after the store's own date ${asOf}` }));
  const dates = new Map(events.map(({ id, date }) => [id, date]));
  const turned = events.flatMap(({ id, date, supersedes }) =>
    supersedes
      .filter((other) => other === id || (dates.get(other) ?? '') > date)
      .map((other) => ({ kind: 'event', record: id, field: 'supersedes', says: `“${other}” is not older than this event` })),
  );
  return [...tooEarly, ...turned];
}
