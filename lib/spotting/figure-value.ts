import type { Amount, AmountReading } from './amounts.ts';
import type { KnownFigure } from './compile.ts';

/** A rounded amount may be off by so much of itself: “nearly $100 billion” speaks of 97.4. */
const COARSEST_ROUNDING = 0.03;
/** Powers of ten by which a wrong scale is off, the likeliest first: a million for a billion, a digit that slipped. */
const SHIFTS = [3, 1, 2, 4] as const;
/** The same in ten-thousands: a Western scale carried over (億 for 10⁹), 万 for 億. */
const MYRIAD_SHIFTS = [1, 4, 2, 3] as const;

/**
 * How an amount stands to a figure by its digits alone: 0 where it is the same within the rounding of the text, 1 to
 * 4 where it is the same but for its power of ten (the likelier slip first), `null` where it is unlike. An amount
 * without currency is compared with dollars.
 */
export function slip({ unit, readings, isMyriad }: Amount, figure: KnownFigure): number | null {
  if (unit !== figure.unit && !(figure.unit === 'USD' && unit === 'bare')) return null;
  if (readings.some((reading) => isSame(reading, figure.value))) return 0;
  if (figure.unit !== 'USD') return null;
  const index = (isMyriad ? MYRIAD_SHIFTS : SHIFTS).findIndex((places) =>
    readings.every((reading) => isShifted(reading, figure.value, 10 ** places)),
  );
  return index < 0 ? null : index + 1;
}

/** Of several figures with the same digits the one that an amount is likeliest to mean. */
export function nearest(amount: Amount, figures: readonly KnownFigure[]): KnownFigure | null {
  const fitting = figures.flatMap((figure) => {
    const places = slip(amount, figure);
    return places === null ? [] : [{ figure, places }];
  });
  return fitting.toSorted((a, b) => a.places - b.places)[0]?.figure ?? null;
}

/** Whether the amount gives the figure's very number. */
export function isExact({ readings }: Amount, { value }: KnownFigure): boolean {
  return readings.some((reading) => reading.value === value);
}

/** How many digits of the amount say something: three of 97.4, one of 500. */
export function digitsOf({ readings }: Amount): number {
  const [{ value, step } = { value: 0, step: 1 }] = readings;
  return String(Math.round(value / step)).replace(/0+$/, '').length;
}

function isShifted({ value, step }: AmountReading, figure: number, by: number): boolean {
  return isSame({ value: value * by, step: step * by }, figure) || isSame({ value: value / by, step: step / by }, figure);
}

function isSame({ value, step }: AmountReading, figure: number): boolean {
  const tolerance = Math.min(step / 2, value * COARSEST_ROUNDING);
  // Halves round either way; the last factor forgives binary fractions.
  return Math.abs(value - figure) <= tolerance * (1 + 1e-9);
}
