import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { findAmounts } from '../../../lib/spotting/amounts.ts';
import { compileNotations, openNotations } from '../../../lib/spotting/notation.ts';
import { readNumeral } from '../../../lib/spotting/numeral.ts';

const notations = openNotations(compileNotations(pack.notations));
const amountsOf = (text: string) =>
  findAmounts(text, notations).map((amount) => ({ ...amount, surface: text.slice(amount.start, amount.end) }));

describe('an amount in dollars is read in the notation of', () => {
  test.for([
    ['English', 'a $97.4 billion bid', '$97.4 billion', 97.4e9],
    ['English, short', 'worth $97.4bn, they say', '$97.4bn', 97.4e9],
    ['English, one letter', 'a $13B stake', '$13B', 13e9],
    ['English, hyphens', 'the 97.4-billion-dollar offer', '97.4-billion-dollar', 97.4e9],
    ['India', 'USD 40 billion was put in', 'USD 40 billion', 40e9],
    ['Italian', 'offerta da 97,4 miliardi di dollari', '97,4 miliardi di dollari', 97.4e9],
    ['German', '97,4 Mrd. US-Dollar für OpenAI', '97,4 Mrd. US-Dollar', 97.4e9],
    ['German compounds', '97,4-Milliarden-Dollar-Angebot', '97,4-Milliarden-Dollar', 97.4e9],
    ['Spanish', 'por 97.400 millones de dólares', '97.400 millones de dólares', 97.4e9],
    ['Mexico', 'por 97 mil 400 millones de dólares', '97 mil 400 millones de dólares', 97.4e9],
    ['the long scale', '1,25 billones de dólares', '1,25 billones de dólares', 1.25e12],
    ['French', '97,4 milliards de dollars', '97,4 milliards de dollars', 97.4e9],
    ['Brazil', 'por US$ 97,4 bi', 'US$ 97,4 bi', 97.4e9],
    ['Dutch', '97,4 miljard dollar', '97,4 miljard dollar', 97.4e9],
    ['Polish', '97,4 mld dolarów', '97,4 mld dolarów', 97.4e9],
    ['Russian', '97,4 млрд долларов', '97,4 млрд долларов', 97.4e9],
    ['Ukrainian', '97,4 мільярда доларів', '97,4 мільярда доларів', 97.4e9],
    ['Turkish', '97,4 milyar dolarlık teklif', '97,4 milyar dolarlık', 97.4e9],
    ['Turkish capitals', '97,4 MİLYAR DOLARLIK TEKLİF', '97,4 MİLYAR DOLARLIK', 97.4e9],
    ['Arabic', 'مقابل ٩٧٫٤ مليار دولار', '٩٧٫٤ مليار دولار', 97.4e9],
    ['Hindi', '9,740 करोड़ डॉलर', '9,740 करोड़ डॉलर', 97.4e9],
    ['Vietnamese', '97,4 tỷ USD', '97,4 tỷ USD', 97.4e9],
    ['Indonesian', 'US$97,4 miliar', 'US$97,4 miliar', 97.4e9],
    ['Japanese', '974億ドルの買収提案', '974億ドル', 97.4e9],
    ['Japanese, two scales', '97億4000万ドル', '97億4000万ドル', 9.74e9],
    ['Japanese, wide digits', '９７４億ドル', '９７４億ドル', 97.4e9],
    ['Japanese, mistranslated', '97,4億ドルという', '97,4億ドル', 9.74e9],
    ['Japanese with a lost number', '9,74億XNUMX万ドルで', '9,74億XNUMX万ドル', 974e6],
    ['Chinese', '974亿美元', '974亿美元', 97.4e9],
    ['Chinese, 万亿', '1.25万亿美元', '1.25万亿美元', 1.25e12],
    ['Korean', '97억 4000만 달러', '97억 4000만 달러', 9.74e9],
  ] as const)('%s', ([, text, surface, usd]) => {
    const [amount] = amountsOf(text);
    expect(amount?.surface).toBe(surface);
    expect(amount?.unit).toBe('USD');
    expect(amount?.readings[0]?.value).toBeCloseTo(usd, -3);
  });
});

test('both ends of a range have the scale that stands behind the second', () => {
  expect(amountsOf('30-40 billion dollars').map(({ readings }) => readings[0]?.value)).toEqual([30e9, 40e9]);
  expect(amountsOf('79〜134億ドル').map(({ readings }) => readings[0]?.value)).toEqual([7.9e9, 13.4e9]);
});

test('a time of day and the number of a model are no amounts', () => {
  expect(amountsOf('28/04/2022 - 08h44m, GPT4o, RTX5090 million')).toEqual([]);
});

test('other money, shares and bare numbers are told apart from dollars', () => {
  expect(amountsOf('R$ 97,4 bilhões').map(({ unit }) => unit)).toEqual(['money']);
  expect(amountsOf('14兆8000億円').map(({ unit }) => unit)).toEqual(['money']);
  expect(amountsOf('a stake of 27 percent').map(({ unit, readings }) => [unit, readings[0]?.value])).toEqual([['share', 0.27]]);
  expect(amountsOf('nine jurors').map(({ unit, readings }) => [unit, readings[0]?.value])).toEqual([['people', 9]]);
  expect(amountsOf('in 2025, on page 12, at 9:40')).toEqual([]);
});

test('a number that marks leave open has two readings, and the language puts the likelier first', () => {
  expect(readNumeral('97.375').map(({ value }) => value)).toEqual([97.375, 97375]);
  expect(readNumeral('1,234,567').map(({ value }) => value)).toEqual([1234567]);
  expect(readNumeral('1.234,5').map(({ value }) => value)).toEqual([1234.5]);
  expect(amountsOf('97.375 billion dollars')[0]?.readings[0]?.value).toBe(97.375e9);
  expect(amountsOf('97.375 millones de dólares')[0]?.readings[0]?.value).toBe(97.375e9);
});

test('whatever the text, amounts lie within it, apart and in order', () => {
  const piece = fc.constantFrom(
    '$',
    '97',
    '.',
    ',',
    '4',
    ' ',
    'billion',
    '億',
    '万',
    'ドル',
    'mil ',
    'millones',
    '-',
    'XNUMX',
    'de ',
    '%',
    '٩',
    'nine',
    'a',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        let last = 0;
        for (const { start, end, readings } of findAmounts(text, notations)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(readings.every(({ value }) => Number.isFinite(value))).toBe(true);
          last = end;
        }
      },
    ),
  );
});
