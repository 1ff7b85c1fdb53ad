import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { score } from '../../lib/commands/score.ts';
import { judgeEnglish } from '../../lib/spotting/english.ts';
import { compileLexicon } from '../../lib/spotting/lexicon.ts';
import { spot } from '../../lib/spotting/spot.ts';
import { readCorpus } from './read-corpus.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const texts = files.flatMap((name) => readCorpus(readFileSync(`${folder}${name}`, 'utf8')));

describe('the labelled texts', () => {
  test('are at least twenty-five, in at least eight languages', () => {
    expect(texts.length).toBeGreaterThanOrEqual(25);
    expect(new Set(texts.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(8);
  });

  test('are spotted as a newsroom would: hardly a wrong mark, hardly a missed one', () => {
    const lexicon = compileLexicon(pack);
    const { rows } = score(texts, (text) => spot(text, lexicon, { judge: judgeEnglish }));
    const rates = Object.fromEntries(rows);
    expect(rates.all?.precision).toBeGreaterThanOrEqual(0.99);
    expect(rates.all?.recall).toBeGreaterThanOrEqual(0.97);
    expect(rates.bid?.f1).toBeGreaterThanOrEqual(0.9);
  });

  test.for([
    ['=== a | en\n[Musk|mosk] speaks', 'a: “[Musk|mosk]” names the unknown entity mosk'],
    ['=== b | en\n[Musk|musk speaks', 'b: a mark is not closed'],
  ] as const)('with a broken mark are refused by name: %s', ([file, message]) => {
    expect(() => readCorpus(file)).toThrow(message);
  });
});
