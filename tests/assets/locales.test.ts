import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

describe('the words of the surfaces', () => {
  test.for(others)('are the same in %s, none missing and none too many', (locale) => {
    expect(keys(locale)).toEqual(keys('en'));
  });

  test.for(others)('leave room for the same names and numbers in %s', (locale) => {
    expect(new Map(placeholders(locale))).toEqual(new Map(placeholders('en')));
  });

  test.for(keys('en'))('“%s” is said somewhere', (key) => {
    const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
    expect(new RegExp(`words\\.${stem}\\b|'${stem}'`).test(sources)).toBe(true);
  });
});
