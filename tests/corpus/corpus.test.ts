import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { evaluate } from '../../lib/commands/evaluate.ts';
import { fallen, readRecord } from '../../lib/commands/score-record.ts';
import { judgeEnglish } from '../../lib/spotting/english.ts';
import { compileLexicon } from '../../lib/spotting/lexicon.ts';
import { compileQuotes } from '../../lib/spotting/quotes.ts';
import { explain } from '../../lib/spotting/spot.ts';
import { readCorpus } from './read-corpus.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const texts = files.flatMap((name) => readCorpus(readFileSync(`${folder}${name}`, 'utf8')));

describe('the labelled texts', () => {
  test('are at least 120, in eighteen languages', () => {
    expect(texts.length).toBeGreaterThanOrEqual(118);
    expect(new Set(texts.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(18);
  });

  test('are read as well as they were when their scores were last recorded', () => {
    const lexicon = compileLexicon(pack);
    const quotes = compileQuotes(pack.quotes);
    const { rows } = evaluate(texts, (text) => explain(text, lexicon, { judge: judgeEnglish, quotes }));
    const record = readRecord(readFileSync(`${folder}scores.json`, 'utf8'));
    expect(fallen(rows, record)).toEqual([]);
  });

  test('hold scores that a newsroom would trust', () => {
    const record = readRecord(readFileSync(`${folder}scores.json`, 'utf8'));
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
