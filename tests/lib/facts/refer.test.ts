import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { languages } from '../../../lib/facts/languages.ts';
import { localise } from '../../../lib/facts/localise.ts';
import { leadsSomewhere, referencesIn, referredOf, writtenOut } from '../../../lib/facts/refer.ts';
import { textsOf } from '../../../lib/facts/texts.ts';

const referred = referredOf(pack);

describe('a text', () => {
  test.for([
    ['The {figure:bid-97-4b} bid', 'en', 'The $97.4 billion bid'],
    ['{figure:bid-97-4b}の買収提案', 'ja', '974億ドルの買収提案'],
    ['respinta il {date:board-rejects}', 'it', 'respinta il 14 febbraio 2025'],
    ['bis zum {date:2025-05-10}', 'de', 'bis zum 10. Mai 2025'],
    ['since {date:2018}, in {date:2025-05}', 'en', 'since 2018, in May 2025'],
  ] as const)('“%s” reads in %s “%s”', ([text, language, written]) => {
    expect(writtenOut(text, language, referred)).toBe(written);
  });

  test.for(['{figure:nothing}', '{date:nothing}', '{date:2025-13-45}', '{amount:bid-97-4b}', '{ figure:bid-97-4b }'])(
    'keeps %s, which leads nowhere, so that the fault is seen',
    (text) => {
      expect(writtenOut(text, 'en', referred)).toBe(text);
    },
  );

  test('that falls back to English has its figures and dates in English, too', () => {
    const text = { en: '{figure:bid-97-4b}, refused on {date:board-rejects}' };
    expect(localise(text, 'ko', referred)).toEqual({ text: '$97.4 billion, refused on 14 February 2025', lang: 'en' });
  });

  test('without references stays as it is, in every language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...languages), (text, language) => {
        expect(writtenOut(text.replaceAll('{', '('), language, referred)).toBe(text.replaceAll('{', '('));
      }),
    );
  });

  test('keeps what stands around its references', () => {
    const reference = fc.constantFrom(...pack.figures.map(({ id }) => `{figure:${id}}`), ...pack.events.map(({ id }) => `{date:${id}}`));
    fc.assert(
      fc.property(fc.string(), reference, fc.string(), fc.constantFrom(...languages), (before, middle, after, language) => {
        const [a, b] = [before.replaceAll('{', '('), after.replaceAll('{', '(')];
        const written = writtenOut(`${a}${middle}${b}`, language, referred);
        expect(written.startsWith(a) && written.endsWith(b)).toBe(true);
        expect(written.slice(a.length, written.length - b.length)).toBe(writtenOut(middle, language, referred));
        expect(written).not.toContain('{figure:');
      }),
    );
  });
});

test('every reference of the store leads somewhere', () => {
  const references = textsOf(pack).flatMap(({ text }) => Object.values(text).flatMap(referencesIn));
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((reference) => !leadsSomewhere(reference, referred))).toEqual([]);
});
