import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Locale } from '../../lib/settings.ts';
import { wordsFor } from '../../lib/words.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['components', 'entrypoints', 'lib']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(root, folder, path)))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const keys = (locale: Locale) => Object.keys(wordsFor(locale)).toSorted();
const others = Locale.options.filter((locale) => locale !== 'en');

/** Which values each text takes; a text for one thing may do without its number: “and one more”. */
function placeholders(locale: Locale): [string, string[]][] {
  return Object.entries(wordsFor(locale)).map(([key, text]) => {
    const names = [...text.matchAll(/\{\w+\}/g)].map(([name]) => name);
    return [key, names.filter((name) => name !== '{n}' || !key.endsWith('_one')).toSorted()];
  });
}

/** Names of the folders under `_locales`, which know no script subtags (Chrome: supported locales). */
const folders: Readonly<Partial<Record<Locale, string>>> = { pt: 'pt_BR', 'zh-Hans': 'zh_CN' };
const Messages = v.record(v.string(), v.strictObject({ message: v.pipe(v.string(), v.minLength(1)) }));
const messagesFor = (locale: Locale) =>
  v.parse(Messages, JSON.parse(readFileSync(join(root, 'assets/public/_locales', folders[locale] ?? locale, 'messages.json'), 'utf8')));

describe('the words of the manifest', () => {
  test.for(Locale.options)('are all there in %s, and short enough for the stores', (locale) => {
    const messages = messagesFor(locale);
    expect(Object.keys(messages)).toEqual(Object.keys(messagesFor('en')));
    expect(messages.name?.message.length).toBeLessThanOrEqual(75);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the words of the surfaces', () => {
  test.for(others)('are the same in %s, none missing and none too many', (locale) => {
    expect(keys(locale)).toEqual(keys('en'));
  });

  test.for(others)('leave room for the same names and numbers in %s', (locale) => {
    expect(new Map(placeholders(locale))).toEqual(new Map(placeholders('en')));
  });

  test.for(others)('come in %s in every plural that counts below a million', (locale) => {
    const rules = new Intl.PluralRules(locale);
    const needed = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)));
    const stems = keys(locale).flatMap((key) => /^(\w+)_other$/.exec(key)?.[1] ?? []);
    for (const stem of stems) expect(keys(locale)).toEqual(expect.arrayContaining([...needed].map((form) => `${stem}_${form}`)));
  });

  test.for(others)('are not left in English in %s', (locale) => {
    const [own, english] = [wordsFor(locale), wordsFor('en')];
    const same = keys('en').filter((key) => Reflect.get(own, key) === Reflect.get(english, key));
    // “Backstory”, “{n} ms” and names are the same in many languages, but no language shares more than a few texts.
    expect(same.length).toBeLessThan(10);
  });

  test.for(keys('en'))('“%s” is said somewhere', (key) => {
    const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
    expect(new RegExp(`words\\.${stem}\\b|'${stem}'`).test(sources)).toBe(true);
  });
});
