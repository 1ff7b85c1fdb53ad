import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { readCorpus } from '../../tests/corpus/read-corpus.ts';
import { judgeEnglish } from '../spotting/english.ts';
import { explain } from '../spotting/spot.ts';
import { spotKeywords, spotWithCompromise } from './baselines.ts';
import { evaluate, type Board, type Gold } from './evaluate.ts';
import { loadLexicon } from './load-lexicon.ts';
import { fallen, readRecord, toRecord } from './score-record.ts';
import { score, type Rates } from './score.ts';

const usage = `npm run eval                 scores of the own texts, of the baselines and of the development set where it is there
npm run eval -- --errors     every error as well
npm run eval -- --record     keeps the scores of the own texts, plain and hard, as those to hold
npm run eval -- FOLDER       scores of the labelled texts in another folder`;

const Span = v.object({ start: v.number(), end: v.number(), entity: v.string() });
const FigureLabel = v.object({
  start: v.number(),
  end: v.number(),
  fact: v.string(),
  verdict: v.picklist(['agrees', 'conflicts', 'unrelated']),
});
const SharedText = v.object({
  id: v.string(),
  lang: v.string(),
  text: v.string(),
  mentions: v.array(Span),
  optional: v.optional(v.array(Span), []),
  figures: v.optional(v.array(FigureLabel)),
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(root, 'tests/corpus');
/** Texts full of traps — other offers, near-misses, machine translation — are harder than news is, and scored apart. */
const hard = join(corpus, 'hard');
const shared = join(root, '../shared/corpus/dev.jsonl');
const { lexicon, quotes } = loadLexicon();
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const asks = (flag: string) => process.argv.includes(`--${flag}`);

if (asks('help')) console.log(usage);
else if (folder) show(`Texts in ${folder}`, textsIn(folder));
else scoreOwnAndShared();

function scoreOwnAndShared() {
  const texts = textsIn(corpus);
  const boards = [
    [corpus, show('Own texts (tests/corpus)', texts)],
    [hard, show('Own texts made to be hard (tests/corpus/hard)', textsIn(hard))],
  ] as const;
  const english = texts.filter(({ lang }) => lang === 'en');
  console.log('\nBaselines on the own texts, all five entities');
  baseline('  the same names as keywords, all texts', texts, (text) => spotKeywords(text, lexicon));
  baseline('  the same names as keywords, English', english, (text) => spotKeywords(text, lexicon));
  baseline('  compromise’s people and organisations, English', english, spotWithCompromise);
  baseline('  Backstory, English', english, (text) => accepted(text));
  if (existsSync(shared)) show('Development set', sharedTexts());
  else console.log('\nDevelopment set: skipped, ../shared/corpus/dev.jsonl is not there');
  for (const [path, board] of boards) {
    const record = join(path, 'scores.json');
    if (asks('record')) writeFileSync(record, `${JSON.stringify(toRecord(board.rows), null, 2)}\n`);
    else hold(board, record);
  }
}

/** A score that falls must be seen: by the one who changes a rule, and by CI. */
function hold({ rows }: Board, record: string) {
  const lower = fallen(rows, readRecord(readFileSync(record, 'utf8')));
  for (const line of lower) console.error(`lower than recorded: ${line}`);
  if (lower.length > 0) process.exitCode = 1;
}

function accepted(text: string) {
  return explain(text, lexicon, { judge: judgeEnglish }).decisions.filter(({ verdict }) => verdict === 'accepted');
}

function textsIn(path: string): Gold[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readCorpus(readFileSync(join(path, name), 'utf8')));
}

function sharedTexts(): Gold[] {
  const lines = readFileSync(shared, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { figures, ...text } = v.parse(SharedText, JSON.parse(line));
    const labelled = figures?.flatMap(({ start, end, fact, verdict }) =>
      verdict === 'unrelated' ? [] : [{ start, end, figure: fact, verdict }],
    );
    return { ...text, ...(labelled && labelled.length > 0 && { figures: labelled }) };
  });
}

function show(title: string, texts: readonly Gold[]): Board {
  const board = evaluate(texts, (text) => explain(text, lexicon, { judge: judgeEnglish, quotes }));
  console.log(`\n${title}: ${texts.length} texts, ${new Set(texts.map(({ lang }) => lang)).size} languages`);
  for (const [name, rates] of board.rows) console.log(`  ${name.padEnd(16)} ${inNumbers(rates)}`);
  if (asks('errors')) for (const error of board.errors) console.log(`  ${error}`);
  else if (board.errors.length > 0) console.log(`  ${board.errors.length} errors; --errors lists them`);
  return board;
}

function baseline(title: string, texts: readonly Gold[], spot: Parameters<typeof score>[1]) {
  const [[, rates] = []] = score(texts, spot).rows;
  if (rates) console.log(`${title.padEnd(52)} ${inNumbers(rates)}`);
}

function inNumbers({ precision, recall, f1, right, wrong, missed }: Rates): string {
  const number = (value: number) => value.toFixed(3);
  return `P ${number(precision)}  R ${number(recall)}  F1 ${number(f1)}   right ${right}, wrong ${wrong}, missed ${missed}`;
}
