import type { Localised, Pack } from './schema.ts';

/** One localised text of the store and where it stands. */
export interface StoredText {
  readonly kind: 'group' | 'entity' | 'event' | 'figure' | 'claim' | 'quote' | 'story';
  readonly record: string;
  /** Its path within the record: `positions.0.text`. */
  readonly field: string;
  readonly text: Localised;
}

type Fields = Readonly<Record<string, Localised | undefined>>;

/** Every localised text of a pack. The words of quotations are none: they stand as they were said. */
export function textsOf({ groups, entities, events, figures, claims, quotes, story }: Pack): StoredText[] {
  return [
    ...groups.flatMap(({ id, name }) => texts('group', id, { name })),
    ...entities.flatMap(({ id, name, role, summary, now }) => texts('entity', id, { name, role, summary, 'now.text': now.text })),
    ...events.flatMap(({ id, headline, summary, conflict }) => texts('event', id, { headline, summary, conflict })),
    ...figures.flatMap(({ id, label, short, saidBy, note, conflict }) => texts('figure', id, { label, short, saidBy, note, conflict })),
    ...claims.flatMap(({ id, topic, positions, ruling, conflict }) => [
      ...texts('claim', id, { topic, 'ruling.text': ruling?.text, conflict }),
      ...positions.flatMap(({ text }, index) => texts('claim', id, { [`positions.${index}.text`]: text })),
    ]),
    ...quotes.flatMap(({ id, occasion }) => texts('quote', id, { occasion })),
    ...texts('story', 'story', { about: story.about, now: story.now, nowLong: story.nowLong }),
  ];
}

function texts(kind: StoredText['kind'], record: string, fields: Fields): StoredText[] {
  return Object.entries(fields).flatMap(([field, text]) => (text ? [{ kind, record, field, text }] : []));
}
