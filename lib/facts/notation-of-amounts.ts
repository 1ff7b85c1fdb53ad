import type { Language } from './languages.ts';
import type { Figure } from './schema.ts';

/** Forms of a word by the plural categories of Unicode CLDR that differ in the language. */
interface Forms {
  readonly one?: string;
  readonly other: string;
}

/** How newspapers of a language set dollars; `Intl` sets the numerals and picks the plurals. */
interface Style {
  /** What a number may be counted in, the greatest first. */
  readonly scales: readonly (Forms & { readonly size: number })[];
  /** Most decimals before a scale; with more, the next smaller one serves. */
  readonly decimals: number;
  /** Each scale takes its own part of the number: 973億7500万. */
  readonly isStepwise?: boolean;
  readonly grouping: 'always' | false;
  readonly dollar: Forms;
  /** Dollars with and without a scale, and what is earned or spent a year. */
  readonly scaled: string;
  readonly plain: string;
  readonly yearly: string;
}

const myriad = { decimals: 4, grouping: false } as const;

const styles: Readonly<Record<Language, Style>> = {
  en: {
    scales: [
      { size: 1e12, other: 'trillion' },
      { size: 1e9, other: 'billion' },
      { size: 1e6, other: 'million' },
    ],
    decimals: 3,
    grouping: 'always',
    dollar: { other: '$' },
    scaled: '{dollar}{n} {scale}',
    plain: '{dollar}{n}',
    yearly: '{amount} a year',
  },
  ja: {
    ...myriad,
    isStepwise: true,
    scales: [
      { size: 1e12, other: '兆' },
      { size: 1e8, other: '億' },
      { size: 1e4, other: '万' },
    ],
    dollar: { other: 'ドル' },
    scaled: '{n}{dollar}',
    plain: '{n}{dollar}',
    yearly: '年{amount}',
  },
  // “Trilione” is rare: newspapers go on counting in thousands of billions.
  it: {
    scales: [
      { size: 1e9, one: 'miliardo', other: 'miliardi' },
      { size: 1e6, one: 'milione', other: 'milioni' },
    ],
    decimals: 3,
    grouping: 'always',
    dollar: { one: 'dollaro', other: 'dollari' },
    scaled: '{n} {scale} di dollari',
    plain: '{n} {dollar}',
    yearly: '{amount} l’anno',
  },
  // A billion has no word of its own in Spanish; “billón” is a million million.
  es: {
    scales: [
      { size: 1e12, one: 'billón', other: 'billones' },
      { size: 1e6, one: 'millón', other: 'millones' },
    ],
    decimals: 3,
    grouping: 'always',
    dollar: { one: 'dólar', other: 'dólares' },
    scaled: '{n} {scale} de dólares',
    plain: '{n} {dollar}',
    yearly: '{amount} al año',
  },
  fr: {
    scales: [
      { size: 1e9, one: 'milliard', other: 'milliards' },
      { size: 1e6, one: 'million', other: 'millions' },
    ],
    decimals: 3,
    grouping: 'always',
    dollar: { one: 'dollar', other: 'dollars' },
    scaled: '{n} {scale} de dollars',
    plain: '{n} {dollar}',
    yearly: '{amount} par an',
  },
  de: {
    scales: [
      { size: 1e12, one: 'Billion', other: 'Billionen' },
      { size: 1e9, one: 'Milliarde', other: 'Milliarden' },
      { size: 1e6, one: 'Million', other: 'Millionen' },
    ],
    decimals: 3,
    grouping: 'always',
    dollar: { other: 'Dollar' },
    scaled: '{n} {scale} {dollar}',
    plain: '{n} {dollar}',
    yearly: '{amount} im Jahr',
  },
  pt: {
    scales: [
      { size: 1e12, one: 'trilhão', other: 'trilhões' },
      { size: 1e9, one: 'bilhão', other: 'bilhões' },
      { size: 1e6, one: 'milhão', other: 'milhões' },
    ],
    decimals: 3,
    grouping: 'always',
    dollar: { one: 'dólar', other: 'dólares' },
    scaled: '{n} {scale} de dólares',
    plain: '{n} {dollar}',
    yearly: '{amount} por ano',
  },
  'zh-Hans': {
    ...myriad,
    scales: [
      { size: 1e12, other: '万亿' },
      { size: 1e8, other: '亿' },
      { size: 1e4, other: '万' },
    ],
    dollar: { other: '美元' },
    scaled: '{n}{scale}{dollar}',
    plain: '{n}{dollar}',
    yearly: '每年{amount}',
  },
  ko: {
    ...myriad,
    isStepwise: true,
    scales: [
      { size: 1e12, other: '조' },
      { size: 1e8, other: '억' },
      { size: 1e4, other: '만' },
    ],
    dollar: { other: '달러' },
    scaled: '{n} {dollar}',
    plain: '{n}{dollar}',
    yearly: '연간 {amount}',
  },
};

/** A figure as newspapers of the language write it, with every digit that the store has: `$97.375 billion`, `973億7500万ドル`. */
export function notationOfAmount({ value, unit }: Pick<Figure, 'value' | 'unit'>, language: Language): string {
  switch (unit) {
    case 'USD':
      return dollars(value, language);
    case 'USD/year':
      return filled(styles[language].yearly, { amount: dollars(value, language) });
    case 'share':
      return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 10 }).format(value);
    case 'people':
      return numeral(value, language, 'always');
  }
}

function dollars(value: number, language: Language): string {
  const style = styles[language];
  const dollar = formOf(style.dollar, value, language);
  if (style.isStepwise) {
    const n = stepwise(value, language, style);
    return filled(/\d$/.test(n) ? style.plain : style.scaled, { n, dollar });
  }
  const scale = style.scales.find(({ size }) => value >= size && hasAtMost(style.decimals, value / size));
  if (!scale) return filled(style.plain, { n: numeral(value, language, style.grouping), dollar });
  const n = value / scale.size;
  return filled(style.scaled, { n: numeral(n, language, style.grouping), scale: formOf(scale, n, language), dollar });
}

function stepwise(value: number, language: Language, { scales, grouping }: Style): string {
  let rest = value;
  const parts = scales.map(({ size, other }) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? `${numeral(count, language, grouping)}${other}` : '';
  });
  const written = parts.join('');
  return rest > 0 || written === '' ? `${written}${numeral(rest, language, grouping)}` : written;
}

function numeral(n: number, language: Language, useGrouping: Style['grouping']): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 10, useGrouping }).format(n);
}

function formOf({ one, other }: Forms, n: number, language: Language): string {
  return one !== undefined && new Intl.PluralRules(language).select(n) === 'one' ? one : other;
}

function hasAtMost(decimals: number, n: number): boolean {
  return Number(n.toFixed(decimals)) === n;
}

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
