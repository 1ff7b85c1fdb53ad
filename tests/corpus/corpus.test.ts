import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { evaluate } from '../../lib/commands/evaluate.ts';
import { fallen, readRecord } from '../../lib/commands/score-record.ts';
import { judgeEnglish } from '../../lib/spotting/english.ts';
import { compileLexicon } from '../../lib/spotting/lexicon.ts';
import { compileQuotes, openQuotes } from '../../lib/spotting/quotes.ts';
import { explain } from '../../lib/spotting/spot.ts';
import { readCorpus } from './read-corpus.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const textsIn = (path: string) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readCorpus(readFileSync(`${path}${name}`, 'utf8')));
const recordIn = (path: string) => readRecord(readFileSync(`${path}scores.json`, 'utf8'));

describe('the labelled texts', () => {
  test('are at least 120, at least four in each of eighteen languages', () => {
    const languages = textsIn(folder).map(({ lang }) => lang);
    const often = [...new Set(languages)].filter((one) => languages.filter((lang) => lang === one).length >= 4);
    expect(languages.length).toBeGreaterThanOrEqual(120);
    expect(often.length).toBeGreaterThanOrEqual(18);
  });

  test.for(['', 'hard/'])('of %j are read as well as they were when their scores were last recorded', (below) => {
    const lexicon = compileLexicon(pack);
    const quotes = openQuotes(compileQuotes(pack.quotes));
    const { rows } = evaluate(textsIn(folder + below), (text) => explain(text, lexicon, { judge: judgeEnglish, quotes }));
    expect(fallen(rows, recordIn(folder + below))).toEqual([]);
  });

  test('hold scores that a newsroom would trust', () => {
    const record = recordIn(folder);
    expect(record.all?.precision).toBeGreaterThanOrEqual(0.99);
    expect(record.all?.recall).toBeGreaterThanOrEqual(0.97);
    expect(record['figures conflict']?.precision).toBeGreaterThanOrEqual(0.98);
  });

  test.for([
    ['=== a | en\n[Musk|mosk] speaks', 'a: “mosk” is no entity that is labelled'],
    ['=== b | en\n[Musk|musk speaks', 'b: “|musk speaks” closes no mark'],
    ['=== c | en\n[Musk speaks', 'c: a mark is not closed after “Musk speaks”'],
  ] as const)('with a broken mark are refused by name: %s', ([file, message]) => {
    expect(() => readCorpus(file)).toThrow(message);
  });
});
