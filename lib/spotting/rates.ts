import type { Amount } from './amounts.ts';

/** What one US dollar is in a currency, as the text itself has it: between two values, because texts round. */
interface Rate {
  readonly low: number;
  readonly high: number;
}
export type Rates = ReadonlyMap<string, Rate>;

/** Signs of several currencies: what they cost cannot be told. */
const UNTOLD = 'other-money';
/** “974億ドル（約14兆8000億円）”: how a text gives the same amount again. At most a bracket and a word for “about”. */
const again = /^\s?[（([,、]?\s?(?:\p{L}{1,12}\.?\s?|[~≈=＝]\s?)?$/u;
/** Rates of one text that differ more than by rounding were never rates. */
const MOST_APART = 1.2;

/** Whether an amount gives the dollars before it again in another currency. */
export function isGivenAgain(text: string, dollars: Amount | undefined, other: Amount): boolean {
  if (dollars?.unit !== 'USD' || other.currency === undefined || other.start < dollars.end) return false;
  return again.test(text.slice(dollars.end, other.start));
}

/** The rates that the blocks of a page give by stating amounts twice. A currency with contradictory rates has none. */
export function ratesIn(blocks: readonly { readonly text: string; readonly amounts: readonly Amount[] }[]): Rates {
  const rates = new Map<string, Rate>();
  for (const { text, amounts } of blocks) {
    amounts.forEach((other, index) => {
      const [dollars, currency] = [amounts[index - 1], other.currency];
      if (!currency || currency === UNTOLD || !dollars || !isGivenAgain(text, dollars, other)) return;
      const rate = rateOf(dollars, other);
      const known = rates.get(currency);
      if (rate) rates.set(currency, known ? { low: Math.min(known.low, rate.low), high: Math.max(known.high, rate.high) } : rate);
    });
  }
  return new Map([...rates].filter(([, { low, high }]) => high / low <= MOST_APART));
}

function rateOf({ readings: [dollars] }: Amount, { readings: [other] }: Amount): Rate | null {
  if (!dollars || !other || dollars.value === 0 || other.value === 0) return null;
  const slack = (dollars.step / dollars.value + other.step / other.value) / 2;
  const rate = other.value / dollars.value;
  return { low: rate * (1 - slack), high: rate * (1 + slack) };
}

/** An amount of another currency in US dollars, where the text gives its rate; `null` where it does not. */
export function inDollars(amount: Amount, rates: Rates): Amount | null {
  const rate = amount.currency === undefined ? undefined : rates.get(amount.currency);
  if (rate === undefined) return null;
  const middle = Math.sqrt(rate.low * rate.high);
  // What the rate leaves open is left open in the dollars, too.
  const readings = amount.readings.map(({ value, step }) => ({
    value: value / middle,
    step: step / middle + value / rate.low - value / rate.high,
  }));
  return { start: amount.start, end: amount.end, unit: 'USD', isMyriad: amount.isMyriad, readings };
}
