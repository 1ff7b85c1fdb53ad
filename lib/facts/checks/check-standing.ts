import type { Finding } from '../check.ts';
import type { Pack } from '../schema.ts';

/** What is said of now is said after the last thing that happened. */
export function checkStanding({ entities, events, story }: Pack): Finding[] {
  const happened = events.filter(({ status }) => status !== 'scheduled');
  return [
    ...entities.flatMap(({ id, now }) =>
      happened
        .filter(({ entities: named, date }) => named.includes(id) && date > now.asOf)
        .map((event) => ({ kind: 'entity', record: id, field: 'now.asOf', says: older(now.asOf, event) })),
    ),
    ...happened
      .filter(({ date }) => date > story.asOf)
      .map((event) => ({ kind: 'story', record: 'story', field: 'asOf', says: older(story.asOf, event) })),
  ];
}

function older(asOf: string, { id, date }: { readonly id: string; readonly date: string }): string {
  return `is ${asOf}, before the event “${id}” of ${date}; look again and say where it stands after it`;
}
