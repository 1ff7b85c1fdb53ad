import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { PartialDate } from '../facts/schema.ts';
import { judgeEnglish } from '../spotting/english.ts';
import { explain, mentionsOf } from '../spotting/spot.ts';
import { readDocuments, type Document } from './documents.ts';
import { explainCards } from './explain-cards.ts';
import { loadLexicon } from './load-lexicon.ts';

const usage = `npm run spot -- FILE…             one JSON line a document: {"id", "mentions": [{"start", "end", "entity"}],
                                  "figures": [{"start", "end", "usd", "fact", "verdict"}],
                                  "quotes": [{"start", "end", "quote"}]}
npm run spot -- --explain FILE…   every candidate, figure and quotation, and what decided it; then what each card would
                                  say and why, in an article of --date YYYY-MM-DD, or of one without a date
FILE is plain text, HTML or .jsonl with {"id", "text"}; offsets are UTF-16 code units into the text`;

const { files, asksWhy, date } = argumentsOf(process.argv.slice(2));
const { pack, lexicon, quotes: book } = loadLexicon();
const show = asksWhy ? showReasons : showFindings;
try {
  for (const document of files.flatMap(readDocuments)) show(document);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

function argumentsOf(args: string[]) {
  try {
    const options = { explain: { type: 'boolean' }, date: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === 0) throw new Error(usage);
    return { files: positionals, asksWhy: values.explain === true, date: v.parse(v.nullable(PartialDate), values.date ?? null) };
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  }
}

function showFindings({ id, text }: Document) {
  const { decisions, figures, quotes } = explain(text, lexicon, { judge: judgeEnglish, quotes: book });
  const amounts = figures.map(({ start, end, usd, figure, verdict }) => ({ start, end, usd, fact: figure, verdict }));
  console.log(JSON.stringify({ id, mentions: mentionsOf(decisions), figures: amounts, quotes }));
}

function showReasons({ id, text }: Document) {
  console.log(`\n${id}`);
  const { decisions, figures, quotes } = explain(text, lexicon, { judge: judgeEnglish, quotes: book });
  for (const { start, end, entity, part, verdict, because } of decisions) {
    console.log(`${verdict === 'accepted' ? '+' : '-'} ${(part ?? entity).padEnd(22)} ${around(text, start, end)}  — ${because}`);
  }
  for (const { start, end, quote } of quotes) console.log(`“ ${quote.padEnd(22)} ${around(text, start, end)}`);
  for (const { start, end, figure, verdict, because } of figures) {
    console.log(`# ${`${figure} ${verdict}`.padEnd(22)} ${around(text, start, end)}  — ${because}`);
  }
  console.log(explainCards(text, pack, lexicon, date));
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replaceAll('\n', ' ');
}
