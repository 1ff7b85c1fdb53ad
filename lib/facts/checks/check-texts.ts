import type { Finding } from '../check.ts';
import type { Localised, Pack } from '../schema.ts';

/** The languages in which every text of the store must stand. */
const required = ['en', 'ja', 'it'] as const;

/** Every text is there in every language that the store promises. */
export function checkTexts(pack: Pack): Finding[] {
  const texts: [kind: string, record: string, field: string, text: Localised | undefined][] = [
    ...pack.groups.map(({ id, name }) => ['group', id, 'name', name] satisfies (typeof texts)[number]),
    ...pack.entities.flatMap(({ id, name, role, summary }) => fields('entity', id, { name, role, summary })),
    ...pack.events.flatMap(({ id, headline, summary }) => fields('event', id, { headline, summary })),
    ...pack.figures.flatMap(({ id, label, saidBy, note }) => fields('figure', id, { label, saidBy, note })),
    ...pack.claims.flatMap(({ id, topic, positions, ruling }) => [
      ...fields('claim', id, { topic, ruling: ruling?.text }),
      ...positions.flatMap(({ text }, index) => fields('claim', id, { [`positions.${index}`]: text })),
    ]),
    ...pack.quotes.flatMap(({ id, occasion }) => fields('quote', id, { occasion })),
    ...fields('story', 'story', { about: pack.story.about, now: pack.story.now, nowLong: pack.story.nowLong }),
  ];
  return texts.flatMap(([kind, record, field, text]) =>
    text === undefined
      ? []
      : required
          .filter((language) => !text[language])
          .map((language) => ({ kind, record, field, says: `is not translated into ${language}` })),
  );
}

function fields(
  kind: string,
  record: string,
  named: Record<string, Localised | undefined>,
): [string, string, string, Localised | undefined][] {
  return Object.entries(named).map(([field, text]) => [kind, record, field, text]);
}
