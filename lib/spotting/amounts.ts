import { LOST_NUMBER, type Notations, type Sense } from './notation.ts';
import { readNumeral, writesDecimal, type Numeral } from './numeral.ts';
import type { Stretch } from './places.ts';

/** One value that a written amount may have. */
export interface AmountReading {
  /** In the amount's unit. */
  readonly value: number;
  /** Place value of the last digit that says something, in the same unit: the text rounds to it. */
  readonly step: number;
}

/** An amount as a text writes it. UTF-16 offsets into the text; `end` is exclusive. */
export interface Amount extends Stretch {
  /** `USD` dollars, `share` a part of one, `people` heads, `money` of a currency without a known rate, `bare` a scaled number without unit. */
  readonly unit: 'USD' | 'share' | 'people' | 'money' | 'bare';
  /** Of money in another currency than US dollars: which one, by the id of its notation. */
  readonly currency?: string;
  /** The likeliest first. More than one where languages read the same marks or words differently. */
  readonly readings: readonly AmountReading[];
  /** Counted in ten-thousands (万, 億, 억): where Western scales are carried over wrongly. */
  readonly isMyriad: boolean;
}

interface Scaled {
  readonly end: number;
  readonly numerals: readonly Numeral[];
  readonly scales: readonly (readonly Sense[])[];
}

/** 9兆7400億5000万 has three parts; no number that people print has more than four. */
const MOST_PARTS = 3;

/** What stands between a number and its scale or currency. */
const gap = /(?:[\s\u00a0\u202f]|[-‐‑–](?=\p{L}))?/uy;
/** Languages that say “billions of dollars”; their “billion”, where it is written so, is a million million. */
const joiningLanguages: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt']);
/** How they say it. */
const joint = /(?:[\s\u00a0\u202f]+(?:de|di|d['’])[\s\u00a0\u202f]*|[\s\u00a0\u202f]|[-‐‑–](?=\p{L}))?/iuy;
const rangeMark = /\s?(?:-|–|—|~|〜|～|to|bis|a|à|até|do|до|إلى|至|到|から)\s?/iuy;

/** Finds the amounts of a text: numbers with a scale, a currency, a percent sign or something that is counted. */
export function findAmounts(written: string, notations: Notations): Amount[] {
  const cased = written.replaceAll('İ', 'i'); // no other case mapping of the languages here is more than one to one
  const text = cased.toLowerCase();
  const amounts: Amount[] = [];
  let free = 0;
  for (const { index, written: number } of notations.numbersIn(text)) {
    if (index < free || number === LOST_NUMBER) continue;
    const amount = amountAt(text, { start: index, sign: signBefore(cased, index, free, notations) }, number, notations);
    if (amount === null) continue;
    amounts.push(amount);
    ({ end: free } = amount);
  }
  return amounts;
}

/** @param text - In small letters */
function amountAt(
  text: string,
  { start, sign }: { start: number; sign: ReturnType<typeof signBefore> },
  written: string,
  notations: Notations,
): Amount | null {
  if (!sign && isWithinWord(text, start)) return null;
  const scaled = readScaled(text, start, written, notations);
  const range = scaled.scales.length === 0 ? rangeTail(text, scaled, notations) : null;
  const tail = range ?? unitAfter(text, scaled.end, notations);
  const units = tail.units.length > 0 ? tail.units : sign ? [sign.sense] : [];
  const scales = tail.scales ?? scaled.scales;
  if (units.length === 0 && scales.length === 0) return null;
  const [unit] = units;
  return {
    start: sign?.start ?? start,
    end: tail.units.length > 0 && !tail.scales ? tail.end : scaled.end,
    ...unitOf(unit),
    readings: readingsOf(scaled.numerals, scales, units, tail.isJoined ?? false),
    isMyriad: scales.flat().some(({ value }) => value === 1e4 || value === 1e8),
  };
}

/** The currency sign before a number, if it does not belong to the amount before. */
function signBefore(text: string, start: number, free: number, notations: Notations) {
  const sign = notations.signBefore(text, skipBack(text, start));
  return sign && sign.start >= free ? sign : null;
}

interface Tail {
  readonly end: number;
  readonly units: readonly Sense[];
  /** The unit stands behind a “de”. */
  readonly isJoined?: boolean;
  /** Scales of the far end of a range, which hold for the near end too. */
  readonly scales?: readonly (readonly Sense[])[];
}

function unitAfter(text: string, offset: number, { termAt }: Notations): Tail {
  const at = skip(joint, text, offset);
  const found = termAt(text, at, ['currency', 'share', 'count']) ?? termAt(text, offset, ['currency', 'share', 'count']);
  const isJoined = /\p{L}/u.test(text.slice(offset, at));
  return found ? { end: found.end, units: found.senses, isJoined } : { end: offset, units: [] };
}

/** “30–40 billion dollars”: the near end means billions of dollars, too. */
function rangeTail(text: string, { end }: Scaled, notations: Notations): Tail | null {
  const at = skip(rangeMark, text, end);
  if (at === end) return null;
  const number = notations.numberAt(text, at);
  if (number === undefined) return null;
  const far = readScaled(text, at, number, notations);
  const { units } = unitAfter(text, far.end, notations);
  return far.scales.length > 0 || units.length > 0 ? { end, units, scales: far.scales } : null;
}

/** A number with what multiplies it, and what follows in smaller scales: 97億4000万, 97 mil 400 millones. */
function readScaled(text: string, start: number, written: string, notations: Notations, more = MOST_PARTS): Scaled {
  const first = readFactors(text, start + written.length, notations, written);
  const numerals = numeralsOf(text, start, written, notations);
  if (first.scales.length === 0 || more === 0) return { ...first, numerals };
  const next = followingNumber(text, first.end, notations);
  if (!next) return { ...first, numerals };
  const rest = readScaled(text, next.start, next.written, notations, more - 1);
  if (rest.scales.length === 0) return { ...first, numerals };
  return { end: rest.end, ...joined({ ...first, numerals }, rest) };
}

function joined(first: Scaled, rest: Scaled): Pick<Scaled, 'numerals' | 'scales'> {
  const [head, tail] = [factorOf(first.scales), factorOf(rest.scales)];
  const [low] = rest.numerals;
  if (low === undefined) return first;
  // A greater scale behind (97 mil 400 millones) multiplies all; a smaller one (97億4000万) adds its own.
  if (tail > head) {
    return {
      scales: rest.scales,
      numerals: first.numerals.map((numeral) => ({ ...numeral, value: numeral.value * head + low.value, step: low.step })),
    };
  }
  const step = low.value === 0 ? undefined : (low.step * tail) / head;
  return {
    scales: first.scales,
    numerals: first.numerals.map((numeral) => ({
      ...numeral,
      value: numeral.value + (low.value * tail) / head,
      step: step ?? numeral.step,
    })),
  };
}

function numeralsOf(text: string, start: number, written: string, notations: Notations): Numeral[] {
  if (written === LOST_NUMBER) return [{ value: 0, step: 1, decimal: null }];
  const word = notations.termAt(text, start, ['number']);
  return word ? word.senses.slice(0, 1).map(({ value }) => ({ value, step: 1, decimal: null })) : readNumeral(written);
}

function readFactors(text: string, offset: number, notations: Notations, written: string): Omit<Scaled, 'numerals'> {
  const scales: (readonly Sense[])[] = [];
  let end = offset;
  for (;;) {
    const at = skip(gap, text, end);
    const found = notations.termAt(text, at, ['scale']);
    // A single letter (97.4B) must touch its number, and “5 m” is a length more often than a million.
    if (!found || (/^[a-z]$/i.test(text.slice(at, found.end)) && (at > end || written === ''))) return { end, scales };
    scales.push(found.senses);
    ({ end } = found);
  }
}

function followingNumber(text: string, offset: number, notations: Notations): { start: number; written: string } | null {
  const start = skip(gap, text, offset);
  const written = notations.numberAt(text, start);
  return written === undefined ? null : { start, written };
}

function readingsOf(
  numerals: readonly Numeral[],
  scales: readonly (readonly Sense[])[],
  units: readonly Sense[],
  isJoined: boolean,
): AmountReading[] {
  const all = languagesOf(scales, units);
  const fitting = all.filter((language) => joiningLanguages.has(language) === isJoined);
  const spoken = fitting.length > 0 ? fitting : all;
  const ranked = numerals.toSorted((a, b) => fit(b, spoken) - fit(a, spoken));
  const readings = ranked.flatMap(({ value, step }) =>
    factorsOf(scales, spoken).map((factor) => {
      const share = units[0]?.kind === 'share' ? units[0].value : 1;
      return { value: clean(value * factor * share), step: clean(step * factor * share) };
    }),
  );
  return readings.filter(({ value }, index) => readings.findIndex((other) => other.value === value) === index);
}

/** Languages that all words of the amount may belong to; empty where they share none or there are no words. */
function languagesOf(scales: readonly (readonly Sense[])[], units: readonly Sense[]): string[] {
  const sets = [...scales, units].map((senses) => senses.flatMap(({ languages }) => languages)).filter((set) => set.length > 0);
  const [first = [], ...others] = sets;
  const shared = first.filter((language) => others.every((set) => set.includes(language)));
  return shared.length > 0 ? shared : [...new Set(sets.flat())];
}

function fit({ decimal }: Numeral, spoken: readonly string[]): number {
  if (decimal === null) return 0;
  return (spoken.length > 0 ? spoken : ['en']).some((language) => writesDecimal(language, decimal)) ? 1 : -1;
}

function factorsOf(scales: readonly (readonly Sense[])[], spoken: readonly string[]): number[] {
  return scales.reduce<number[]>(
    (factors, senses) => {
      const fitting = senses.filter(({ languages }) => languages.some((language) => spoken.includes(language)));
      const values = [...new Set((fitting.length > 0 ? fitting : senses).map(({ value }) => value))];
      return factors.flatMap((factor) => values.map((value) => factor * value));
    },
    [1],
  );
}

function factorOf(scales: readonly (readonly Sense[])[]): number {
  return scales.reduce((factor, [sense]) => factor * (sense?.value ?? 1), 1);
}

function unitOf(sense: Sense | undefined): Pick<Amount, 'unit' | 'currency'> {
  if (sense === undefined) return { unit: 'bare' };
  if (sense.kind === 'share') return { unit: 'share' };
  return sense.unit ? { unit: sense.unit } : { unit: 'money', currency: sense.id };
}

/** “08h44m” is a time, and the number of a model is no amount. */
function isWithinWord(text: string, start: number): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}_]/u.test(text.slice(start - 1, start));
}

function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

function skipBack(text: string, offset: number): number {
  return /[\s\u00a0\u202f]/.test(text.slice(offset - 1, offset)) ? offset - 1 : offset;
}

/** Products of decimals come out a hair off; twelve digits are more than any text gives. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
