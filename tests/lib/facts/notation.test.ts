import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { languages } from '../../../lib/facts/languages.ts';
import { notationOfAmount } from '../../../lib/facts/notation-of-amounts.ts';
import { notationOfDate } from '../../../lib/facts/notation-of-dates.ts';
import { findAmounts } from '../../../lib/spotting/amounts.ts';
import { compileNotations, openNotations } from '../../../lib/spotting/notation.ts';

const plainSpaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('an amount of dollars', () => {
  const values = [97.4e9, 97.375e9, 9.74e9, 1e12, 1.25e12, 1e9, 38e6, 135] as const;
  test.for([
    ['en', ['$97.4 billion', '$97.375 billion', '$9.74 billion', '$1 trillion', '$1.25 trillion', '$1 billion', '$38 million', '$135']],
    ['ja', ['974億ドル', '973億7500万ドル', '97億4000万ドル', '1兆ドル', '1兆2500億ドル', '10億ドル', '3800万ドル', '135ドル']],
    [
      'it',
      [
        ...['97,4 miliardi di dollari', '97,375 miliardi di dollari', '9,74 miliardi di dollari', '1.000 miliardi di dollari'],
        ...['1.250 miliardi di dollari', '1 miliardo di dollari', '38 milioni di dollari', '135 dollari'],
      ],
    ],
    [
      'es',
      [
        ...['97.400 millones de dólares', '97.375 millones de dólares', '9.740 millones de dólares', '1 billón de dólares'],
        ...['1,25 billones de dólares', '1.000 millones de dólares', '38 millones de dólares', '135 dólares'],
      ],
    ],
    [
      'fr',
      [
        ...['97,4 milliards de dollars', '97,375 milliards de dollars', '9,74 milliards de dollars', '1 000 milliards de dollars'],
        ...['1 250 milliards de dollars', '1 milliard de dollars', '38 millions de dollars', '135 dollars'],
      ],
    ],
    [
      'de',
      [
        ...['97,4 Milliarden Dollar', '97,375 Milliarden Dollar', '9,74 Milliarden Dollar', '1 Billion Dollar'],
        ...['1,25 Billionen Dollar', '1 Milliarde Dollar', '38 Millionen Dollar', '135 Dollar'],
      ],
    ],
    [
      'pt',
      [
        ...['97,4 bilhões de dólares', '97,375 bilhões de dólares', '9,74 bilhões de dólares', '1 trilhão de dólares'],
        ...['1,25 trilhão de dólares', '1 bilhão de dólares', '38 milhões de dólares', '135 dólares'],
      ],
    ],
    ['zh-Hans', ['974亿美元', '973.75亿美元', '97.4亿美元', '1万亿美元', '1.25万亿美元', '10亿美元', '3800万美元', '135美元']],
    ['ko', ['974억 달러', '973억7500만 달러', '97억4000만 달러', '1조 달러', '1조2500억 달러', '10억 달러', '3800만 달러', '135달러']],
  ] as const)('is written in %s as newspapers write it', ([language, written]) => {
    expect(values.map((value) => plainSpaces(notationOfAmount({ value, unit: 'USD' }, language)))).toEqual(written);
  });

  test('with more digits than a scale can bear takes a smaller scale, or none', () => {
    expect(notationOfAmount({ value: 1.2345e12, unit: 'USD' }, 'en')).toBe('$1,234.5 billion');
    expect(notationOfAmount({ value: 1_234_567, unit: 'USD' }, 'en')).toBe('$1,234,567');
    expect(notationOfAmount({ value: 0, unit: 'USD' }, 'ja')).toBe('0ドル');
  });

  test.for(languages)('in %s reads back as exactly the value of the store', (language) => {
    const notations = openNotations(compileNotations(pack.notations));
    const whole = fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 4, max: 8 }))
      .map(([digits, zeros]) => digits * 10 ** zeros);
    fc.assert(
      fc.property(whole, (value) => {
        const [amount] = findAmounts(notationOfAmount({ value, unit: 'USD' }, language), notations);
        expect(amount?.unit).toBe('USD');
        expect(amount?.readings.map((reading) => reading.value)).toContain(value);
      }),
    );
  });
});

test.for([
  ['en', '$50 billion a year', '27%', '1,200'],
  ['ja', '年500億ドル', '27%', '1,200'],
  ['it', '50 miliardi di dollari l’anno', '27%', '1.200'],
  ['es', '50.000 millones de dólares al año', '27 %', '1.200'],
  ['fr', '50 milliards de dollars par an', '27 %', '1 200'],
  ['de', '50 Milliarden Dollar im Jahr', '27 %', '1.200'],
  ['pt', '50 bilhões de dólares por ano', '27%', '1.200'],
  ['zh-Hans', '每年500亿美元', '27%', '1,200'],
  ['ko', '연간 500억 달러', '27%', '1,200'],
] as const)('dollars a year, a share and heads are set in %s as “%s”, “%s” and “%s”', ([language, yearly, share, heads]) => {
  const written = [
    { value: 50e9, unit: 'USD/year' },
    { value: 0.27, unit: 'share' },
    { value: 1200, unit: 'people' },
  ] as const;
  expect(written.map((figure) => plainSpaces(notationOfAmount(figure, language)))).toEqual([yearly, share, heads]);
});

test.for([
  ['en', '14 February 2025', '1 February 2025', 'February 2025', '2018'],
  ['ja', '2025年2月14日', '2025年2月1日', '2025年2月', '2018年'],
  ['it', '14 febbraio 2025', '1º febbraio 2025', 'febbraio 2025', '2018'],
  ['es', '14 de febrero de 2025', '1 de febrero de 2025', 'febrero de 2025', '2018'],
  ['fr', '14 février 2025', '1er février 2025', 'février 2025', '2018'],
  ['de', '14. Februar 2025', '1. Februar 2025', 'Februar 2025', '2018'],
  ['pt', '14 de fevereiro de 2025', '1º de fevereiro de 2025', 'fevereiro de 2025', '2018'],
  ['zh-Hans', '2025年2月14日', '2025年2月1日', '2025年2月', '2018年'],
  ['ko', '2025년 2월 14일', '2025년 2월 1일', '2025년 2월', '2018년'],
] as const)('a date is written in %s no more precisely than it is known', ([language, ...written]) => {
  expect(['2025-02-14', '2025-02-01', '2025-02', '2018'].map((date) => notationOfDate(date, language))).toEqual(written);
});
