import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { articleDate } from '../../../lib/article/article-date.ts';
import { DateWitnesses } from '../../../lib/article/witnesses.ts';
import { addresses } from './patterns/addresses.ts';
import { languages } from './patterns/languages.ts';
import { lines } from './patterns/lines.ts';
import { metas } from './patterns/metas.ts';
import { papers } from './patterns/papers.ts';
import { structured } from './patterns/structured.ts';
import { traps } from './patterns/traps.ts';
import { witnessesOf } from './witnesses-of.ts';

const today = '2026-05-20';

describe.for(Object.entries({ structured, metas, lines, languages, papers, addresses, traps }))('%s', ([, patterns]) => {
  test.for(patterns)('$name', ({ html, address, day, updated }) => {
    const found = articleDate(witnessesOf(html, address), today);
    expect({ day: found?.published ?? null, updated: found?.updated }).toEqual({ day, updated });
  });
});

test('no pattern says more than the message admits', () => {
  const all = [structured, metas, lines, languages, papers, addresses, traps].flat();
  for (const { html, address } of all) expect(v.safeParse(DateWitnesses, witnessesOf(html, address)).issues).toBeUndefined();
});

/** Texts that look like dates, and others. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') }).map((date) => date.toISOString()),
  fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') }).map((date) => date.toUTCString()),
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('.', '/', '-', ' ', ' May ', '月'), fc.integer({ min: 0, max: 9999 }))
    .map((parts) => parts.join('')),
  fc.integer().map(String),
);
const witnesses: fc.Arbitrary<DateWitnesses> = fc.record({
  address: fc.oneof(
    text,
    text.map((one) => `/news/${one}/x`),
  ),
  language: fc.constantFrom('', 'en', 'en-US', 'ja', 'fr', 'x', 'not a language'),
  title: text,
  structured: fc.array(
    fc.oneof(
      text,
      fc.json(),
      text.map((datePublished) => JSON.stringify({ '@type': 'Article', datePublished })),
    ),
    { maxLength: 3 },
  ),
  metas: fc.array(fc.record({ name: fc.constantFrom('date', 'article:published_time', 'og:locale', 'pubdate'), content: text }), {
    maxLength: 4,
  }),
  lines: fc.array(
    fc.record({ text, hint: fc.oneof(fc.constantFrom('TIME', 'P date', 'H1', ''), text), machine: fc.oneof(text, fc.constant('')) }),
    { maxLength: 6 },
  ),
});

test('whatever a page says, its date is none or a day between the web’s beginning and tomorrow', () => {
  fc.assert(
    fc.property(witnesses, (said) => {
      const found = articleDate(said, today);
      for (const day of [found?.published, found?.updated]) {
        if (day === undefined) continue;
        expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(day >= '1995-01-01' && day <= '2026-05-21').toBe(true);
      }
      expect((found?.updated ?? today) >= (found?.updated === undefined ? '' : found.published)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('what a page says is never repeated in the reason', () => {
  fc.assert(
    fc.property(witnesses, (said) => {
      expect(articleDate(said, today)?.because ?? '').toMatch(
        /^(?:only updated: )?(?:(?:structured|meta|time|visible|address|; updated:)[, ]*)*$/,
      );
    }),
  );
});

test('collecting stays within its bounds and changes nothing on a page full of dates', () => {
  const html = `<h1>${'x'.repeat(9000)}</h1>${'<meta name="date" content="2025-02-11">'.repeat(500)}${'<time datetime="2025-02-11">a</time>'.repeat(5000)}`;
  expect(v.safeParse(DateWitnesses, witnessesOf(html)).issues).toBeUndefined();
});
