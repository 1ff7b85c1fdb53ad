import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaultSettings, localeFor, parseHost, runsOn, Settings, withSite } from '../../lib/settings.ts';

describe('stored settings', () => {
  test('keep what is sound when one field is broken', () => {
    const stored = { hidden: ['xai'], look: 'neon', language: 'it', delayMs: -5, runOn: 'chosen', sitesOff: 7, sitesOn: ['example.com'] };
    expect(v.parse(Settings, stored)).toEqual({
      ...defaultSettings,
      hidden: ['xai'],
      language: 'it',
      runOn: 'chosen',
      sitesOn: ['example.com'],
    });
  });

  test('are the defaults when nothing is stored', () => {
    const nothing = Object.fromEntries(Object.keys(Settings.entries).map((field) => [field, undefined]));
    expect(v.parse(Settings, nothing)).toEqual(defaultSettings);
  });
});

describe('a site', () => {
  test('switched off takes its subdomains with it, and no other site', () => {
    const off = withSite(defaultSettings, 'example.com', false);
    expect([runsOn(off, 'news.example.com'), runsOn(off, 'example.com'), runsOn(off, 'notexample.com')]).toEqual([false, false, true]);
    expect(runsOn(withSite(off, 'example.com', true), 'example.com')).toBe(true);
  });

  test('is off when only chosen sites are on and it is not among them', () => {
    const chosen = { ...defaultSettings, runOn: 'chosen' as const };
    expect(runsOn(chosen, 'example.com')).toBe(false);
    expect(runsOn(withSite(chosen, 'example.com', true), 'www.example.com')).toBe(true);
  });

  test.for([
    ['https://News.Example.com/path?x#y', 'news.example.com'],
    [' example.com:8080 ', 'example.com'],
    ['localhost', 'localhost'],
    ['not a site', null],
    ['-x.com', null],
    ['', null],
  ] as const)('typed as “%s” is read as %s', ([typed, host]) => {
    expect(parseHost(typed)).toBe(host);
  });
});

test.for([
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'en'],
  ['zh-Hant-HK', 'en'],
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt'],
  ['ko-KR', 'ko'],
  ['es-419', 'es'],
  ['DE-at', 'de'],
  ['', 'en'],
] as const)('a browser in “%s” gets cards in %s', ([browser, locale]) => {
  expect(localeFor({ language: 'auto' }, browser)).toBe(locale);
});

test('the language is the chosen one, else the browser’s, else English', () => {
  expect([localeFor({ language: 'ja' }, 'it'), localeFor({ language: 'auto' }, 'it-CH'), localeFor({ language: 'auto' }, 'fi')]).toEqual([
    'ja',
    'it',
    'en',
  ]);
});
