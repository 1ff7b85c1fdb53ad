import { describe, expect, test } from 'vitest';
import { counted, fill, formatDate, wordsFor } from '../../lib/words.ts';

describe('a text with room for values', () => {
  test('takes each value as often as it names it', () => {
    expect(fill('{a} and {b} and {a}', { a: 'x', b: 2 })).toBe('x and 2 and x');
  });

  test('keeps the name of a value that is not given, so that the fault is seen', () => {
    expect(fill('{a} and {b}', { a: 'x' })).toBe('x and {b}');
  });

  test('takes values as they are, patterns and braces included', () => {
    expect(fill('{a}', { a: '$& {a}' })).toBe('$& {a}');
  });
});

describe('a text for a number', () => {
  test.for([
    { locale: 'en', n: 1, text: '1 event' },
    { locale: 'en', n: 0, text: '0 events' },
    { locale: 'en', n: 1200, text: '1,200 events' },
    { locale: 'it', n: 1, text: '1 evento' },
    { locale: 'it', n: 12, text: '12 eventi' },
    { locale: 'fr', n: 0, text: '0 événement' },
    { locale: 'fr', n: 2, text: '2 événements' },
    { locale: 'pt', n: 0, text: '0 acontecimento' },
    { locale: 'es', n: 1, text: '1 hecho' },
    { locale: 'de', n: 3, text: '3 Ereignisse' },
    { locale: 'zh-Hans', n: 3, text: '3个事件' },
    { locale: 'ko', n: 1, text: '사건 1건' },
    { locale: 'ja', n: 1, text: '1件' },
    { locale: 'ja', n: 1200, text: '1,200件' },
  ] as const)('is “$text” for $n in $locale', ({ locale, n, text }) => {
    expect(counted(wordsFor(locale), 'events', n, locale)).toBe(text);
  });

  test('falls back to the form for all others where the language has a plural that we have no form for', () => {
    expect(new Intl.PluralRules('it').select(1_000_000)).toBe('many');
    expect(counted(wordsFor('it'), 'events', 1_000_000, 'it')).toBe('1.000.000 eventi');
  });
});

describe('a date', () => {
  test.for([
    ['2025-02-10', 'en', '10 Feb 2025'],
    ['2025-02', 'en', 'Feb 2025'],
    ['2025', 'en', '2025'],
    ['2025-02-10', 'ja', '2025年2月10日'],
    ['2025-02', 'ja', '2025年2月'],
    ['2025', 'ja', '2025年'],
    ['2025-02-10', 'it', '10 feb 2025'],
    ['2025-02', 'it', 'feb 2025'],
    ['2025-02-10', 'es', '10 feb 2025'],
    ['2025-02-10', 'fr', '10 févr. 2025'],
    ['2025-02-10', 'de', '10. Feb. 2025'],
    ['2025-02-10', 'pt', '10 de fev. de 2025'],
    ['2025-02-10', 'zh-Hans', '2025年2月10日'],
    ['2025-02-10', 'ko', '2025년 2월 10일'],
  ] as const)('%s is written in %s as “%s”', ([date, locale, text]) => {
    expect(formatDate(date, locale)).toBe(text);
  });
});
