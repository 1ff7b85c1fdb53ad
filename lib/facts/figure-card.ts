import { entityLinks, sourceViews, shelfOf } from './fact-view.ts';
import type { FigureId } from './ids.ts';
import { languageOf, type Language } from './languages.ts';
import { localise } from './localise.ts';
import { notationOfAmount } from './notation-of-amounts.ts';
import type { Figure, Pack } from './schema.ts';
import type { FigureBar, FigureCardView, Misprint, Slip } from './views.ts';

/** What a page says of a figure. */
interface Printed {
  readonly figure: FigureId;
  /** What the page literally states, in US dollars; `null` where it agrees with the figure. */
  readonly usd: number | null;
  /** The page's language as a BCP 47 tag, as far as the page says it. */
  readonly language: string;
}

/** Bars in the picture, the figure and the page's amount among them: more cannot be taken in at a glance. */
const MOST_BARS = 5;
/** A power of ten is one although the page rounds. */
const NEARLY = 0.05;

/** What to say of an amount that speaks of a figure of the store; `null` if the store does not know the figure. */
export function figureCardFor(pack: Pack, { figure: id, usd, language }: Printed, locale: string): FigureCardView | null {
  const figure = pack.figures.find((one) => one.id === id);
  if (!figure) return null;
  const shelf = shelfOf(pack);
  const reader = languageOf(locale) ?? 'en';
  const page = languageOf(language);
  return {
    id,
    label: localise(figure.label, locale, shelf),
    amount: notationOfAmount(figure, reader),
    amountOnPage: page && page !== reader ? { text: notationOfAmount(figure, page), lang: page } : null,
    misprint: usd === null ? null : misprintOf(usd, figure, reader),
    note: figure.note ? localise(figure.note, locale, shelf) : null,
    date: figure.asOf,
    saidBy: localise(figure.saidBy, locale, shelf),
    status: figure.status,
    sources: sourceViews(figure.sources, shelf),
    bars: figure.unit === 'USD' ? barsOf(pack, figure, usd, reader) : [],
    also: entityLinks(figure.entities, pack, shelf, locale),
    asOf: pack.asOf,
  };
}

function misprintOf(usd: number, figure: Figure, reader: Language): Misprint {
  return { amount: notationOfAmount({ value: usd, unit: 'USD' }, reader), slip: slipOf(usd, figure.value) };
}

/** How the page's amount stands to the figure: so many times too small or too large by its power of ten, or another amount. */
function slipOf(usd: number, value: number): Slip {
  const power = Math.round(Math.log10(value / usd));
  const times = 10 ** Math.abs(power);
  const isPower = power !== 0 && Math.abs(value / usd / 10 ** power - 1) <= NEARLY;
  return isPower ? { is: power > 0 ? 'too-small' : 'too-large', times } : { is: 'another' };
}

/** The figure and the page's amount beside what readers know, greatest last; lengths are shares of the greatest. */
function barsOf(pack: Pack, figure: Figure, usd: number | null, reader: Language): FigureBar[] {
  const shelf = shelfOf(pack);
  const others = pack.story.scale.flatMap((id) => pack.figures.find((one) => one.id === id && one.value !== figure.value) ?? []);
  const bars = [
    { is: 'figure' as const, value: figure.value, label: localise(figure.short ?? figure.label, reader, shelf) },
    ...(usd === null ? [] : [{ is: 'printed' as const, value: usd, label: null }]),
    ...others.map(({ value, short, label }) => ({ is: 'other' as const, value, label: localise(short ?? label, reader, shelf) })),
  ].slice(0, MOST_BARS);
  const most = Math.max(...bars.map(({ value }) => value));
  return bars
    .toSorted((a, b) => a.value - b.value)
    .map(({ value, ...bar }) => ({ ...bar, amount: notationOfAmount({ value, unit: 'USD' }, reader), share: value / most }));
}
