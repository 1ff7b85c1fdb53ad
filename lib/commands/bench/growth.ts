import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { explain } from '../../spotting/spot.ts';
import { loadLexicon } from '../load-lexicon.ts';

const KB = 1024;
const sizes = [100 * KB, 1024 * KB, 10 * 1024 * KB];
/**
 * A text ten times as long costs ten times as much where cost is linear and a hundred times where it is quadratic. Garbage
 * and a cold cache may double the price of a letter, no more.
 */
const MOST_GROWTH = 2;
/** Each text is read for so long, once at least; the quickest run counts, because only noise makes one slower. */
const PATIENCE_MS = 1500;

/** What is repeated until the text is long enough. */
const textsWith = (article: string): Readonly<Record<string, string>> => ({
  'an article, again and again': article,
  'an article in one line': article.replaceAll('\n', ' '),
  'text without a name': 'The committee met on Tuesday to weigh the plans for the harbour and the bridge. ',
  'one name, no spaces between': 'OpenAIOpenAI',
  'one name, one line': 'Elon Musk ',
  'beginnings of names': 'Elon Mus Sam Altma Open A xA ',
  'マスク without end': 'マスク',
  'bids in one sentence': 'the bid of Musk for OpenAI, ',
  'amounts in one line': '$97.4 billion 97,4 ',
  'digits without end': '9',
  'ranges without end': '9-',
  'scales without end': '9億',
  addresses: 'https://example.com/musk?openai=1 ',
  quotations: '“OpenAI is not for sale” Altman ',
  'words of quotations': 'is not for ',
  'brackets and marks': '(("“„«[|',
});

interface Row {
  readonly text: string;
  /** Milliseconds by size, in the order of `sizes`. */
  readonly ms: readonly number[];
  /** Cost per letter of the longest text over that of the one before. */
  readonly growth: number;
}

/**
 * Measures what spotting costs by length, on an article and on texts made to hurt, and prints it.
 *
 * @returns Whether no text costs more than in proportion to its length
 */
export function benchGrowth(asJson: boolean): boolean {
  const { lexicon, quotes } = loadLexicon();
  const page = readFileSync(fileURLToPath(new URL('../../../tests/pages/sample-en.html', import.meta.url)), 'utf8');
  const article = new JSDOM(page).window.document.body.textContent.replaceAll(/\s*\n\s*/g, '\n');
  const read = (text: string) => void explain(text, lexicon, { quotes });
  return report(
    Object.entries(textsWith(article)).map(([text, piece]) => measure(text, piece, read)),
    asJson,
  );
}

function measure(text: string, piece: string, read: (text: string) => void): Row {
  const ms = sizes.map((size) => quickest(piece.repeat(Math.ceil(size / piece.length)).slice(0, size), read));
  const [, middle = 1, longest = 0] = ms;
  return { text, ms, growth: longest / middle / 10 };
}

function quickest(text: string, read: (text: string) => void): number {
  let best = Infinity;
  for (const begin = performance.now(); performance.now() - begin < PATIENCE_MS;) {
    const start = performance.now();
    read(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function report(rows: readonly Row[], asJson: boolean): boolean {
  const failed = rows.filter(({ growth }) => growth > MOST_GROWTH);
  if (asJson) console.log(JSON.stringify({ sizes, rows, mostGrowth: MOST_GROWTH }, null, 2));
  else {
    console.log(
      `${'spotting, milliseconds'.padEnd(32)} ${sizes.map((size) => `${size / KB} KB`.padStart(10)).join('')}    per letter, longest : one before`,
    );
    for (const { text, ms, growth } of rows) {
      console.log(`${text.padEnd(32)} ${ms.map((time) => time.toFixed(1).padStart(10)).join('')}    ${growth.toFixed(2)}`);
    }
  }
  for (const { text } of failed) console.error(`grows faster than its length: ${text}`);
  return failed.length === 0;
}
