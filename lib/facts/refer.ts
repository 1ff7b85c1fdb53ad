import { languages } from './languages.ts';
import { notationOfAmount } from './notation-of-amounts.ts';
import { notationOfDate } from './notation-of-dates.ts';
import type { Figure, Pack, PartialDate } from './schema.ts';

/** What texts refer to instead of typing it again: figures by id, and the dates of events. */
export interface Referred {
  readonly figures: ReadonlyMap<string, Pick<Figure, 'value' | 'unit'>>;
  readonly dates: ReadonlyMap<string, PartialDate>;
}

/** One `{figure:ID}`, `{date:EVENT}` or `{date:YYYY-MM-DD}` of a text. */
export interface Reference {
  readonly kind: 'figure' | 'date';
  /** An id, or for dates also the date itself. */
  readonly to: string;
}

const references = /\{(figure|date):([a-z0-9-]+)\}/g;
const literalDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The figures and events of a pack, by id. */
export function referredOf({ figures, events }: Pick<Pack, 'figures' | 'events'>): Referred {
  return {
    figures: new Map(figures.map(({ id, value, unit }) => [id, { value, unit }])),
    dates: new Map(events.map(({ id, date }) => [id, date])),
  };
}

/** A text with its references written out as the language writes them. One that leads nowhere stays, so that the fault is seen. */
export function writtenOut(text: string, language: string, referred: Referred): string {
  const known = languages.find((one) => one === language) ?? 'en';
  return text.replaceAll(references, (whole, kind: Reference['kind'], to: string) => {
    if (kind === 'figure') {
      const figure = referred.figures.get(to);
      return figure ? notationOfAmount(figure, known) : whole;
    }
    const date = dateOf(to, referred);
    return date ? notationOfDate(date, known) : whole;
  });
}

/** The references of a text, in its order. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(references)].map(([, kind, to = '']) => ({ kind: kind === 'figure' ? 'figure' : 'date', to }));
}

/** A text with something that reads as neither number nor word in the place of each reference. */
export function withoutReferences(text: string): string {
  return text.replaceAll(references, '◦');
}

/** Whether a reference leads somewhere. */
export function leadsSomewhere({ kind, to }: Reference, referred: Referred): boolean {
  return kind === 'figure' ? referred.figures.has(to) : dateOf(to, referred) !== undefined;
}

function dateOf(to: string, { dates }: Referred): PartialDate | undefined {
  if (!literalDate.test(to)) return dates.get(to);
  return new Date(to).toString() !== 'Invalid Date' ? to : undefined;
}
