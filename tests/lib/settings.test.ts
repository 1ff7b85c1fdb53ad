import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaultSettings, localeFor, pagesWanted, parseHost, Settings, withSite } from '../../lib/settings.ts';

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

  test.for(['everywhere', 'chosen', 'news'] as const)('keep where marks are wanted: %s', (runOn) => {
    expect(v.parse(Settings, { ...defaultSettings, runOn }).runOn).toBe(runOn);
  });

  test('are the defaults when nothing is stored', () => {
    const nothing = Object.fromEntries(Object.keys(Settings.entries).map((field) => [field, undefined]));
    expect(v.parse(Settings, nothing)).toEqual(defaultSettings);
  });
});

describe('a site', () => {
  const wanted = (settings: Settings, ...hosts: readonly string[]) => hosts.map((host) => pagesWanted(settings, host));

  test('is marked where it is something to read, unless its reader says otherwise', () => {
    expect(wanted(defaultSettings, 'example.com')).toEqual(['read']);
  });

  test('switched off takes its subdomains with it, and no other site', () => {
    const off = withSite(defaultSettings, 'example.com', false);
    expect(wanted(off, 'news.example.com', 'example.com', 'notexample.com')).toEqual(['none', 'none', 'read']);
  });

  test('switched on is marked whatever its pages are, its subdomains too, and no other site', () => {
    const on = withSite(defaultSettings, 'example.com', true);
    expect(wanted(on, 'mail.example.com', 'example.com', 'notexample.com')).toEqual(['all', 'all', 'read']);
  });

  test('switched on within one that is off is on, and the other stays off', () => {
    const off = withSite(defaultSettings, 'example.com', false);
    const on = withSite(off, 'news.example.com', true);
    expect(wanted(on, 'example.com', 'news.example.com', 'live.news.example.com')).toEqual(['none', 'all', 'all']);
    expect(wanted(withSite(on, 'live.news.example.com', false), 'live.news.example.com', 'news.example.com')).toEqual(['none', 'all']);
    expect(wanted(withSite(on, 'example.com', true), 'example.com', 'news.example.com')).toEqual(['all', 'all']);
  });

  test.for(['news', 'everywhere', 'chosen'] as const)('switched to and fro is what it was switched to last, on %s', (runOn) => {
    const settings = { ...defaultSettings, runOn, sitesOff: ['example.com'], sitesOn: ['example.com'] };
    const on = withSite(settings, 'www.example.com', true);
    const off = withSite(on, 'www.example.com', false);
    expect([...wanted(on, 'www.example.com'), ...wanted(off, 'www.example.com')]).toEqual(['all', 'none']);
    expect(wanted(withSite(off, 'www.example.com', true), 'www.example.com')).toEqual(['all']);
  });

  test('listed on and off is off', () => {
    expect(wanted({ ...defaultSettings, sitesOff: ['example.com'], sitesOn: ['example.com'] }, 'www.example.com')).toEqual(['none']);
  });

  test('is marked everywhere unless it is off, whatever its pages are', () => {
    const everywhere = { ...defaultSettings, runOn: 'everywhere' as const, sitesOff: ['example.com'] };
    expect(wanted(everywhere, 'example.com', 'other.example')).toEqual(['none', 'all']);
  });

  test('is off when only chosen sites are on and it is not among them', () => {
    const chosen = { ...defaultSettings, runOn: 'chosen' as const };
    expect(wanted(chosen, 'example.com')).toEqual(['none']);
    expect(wanted(withSite(chosen, 'example.com', true), 'www.example.com')).toEqual(['all']);
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
