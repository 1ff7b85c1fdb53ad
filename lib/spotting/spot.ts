import { findFigures, type FigureMention } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import type { Decision, Mention } from './mention.ts';
import type { Stretch } from './places.ts';
import { findQuotes, type QuoteBook, type QuoteMention } from './quotes.ts';
import { scan, type Scan } from './scan.ts';
import { sentenceAt, sentencesOf } from './sentence.ts';
import { survey } from './survey.ts';

/** A doubt that grammar may settle. Offsets are UTF-16 code units into `sentence`. */
export interface Question {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly ask: 'noun' | 'person';
}

/** What the text itself cannot tell. */
export interface SpotContext {
  /** Settles doubts of English grammar, one verdict per question; without it a doubtful mention counts. */
  readonly judge?: (questions: readonly Question[]) => readonly boolean[];
  /** Quotations to look for; without it none are. */
  readonly quotes?: QuoteBook;
}

/** What a text holds for us. Offsets are UTF-16 code units into the text. */
export interface Findings {
  /** Every candidate in reading order, refused ones too; no two accepted ones share a letter. */
  readonly decisions: readonly Decision[];
  readonly figures: readonly FigureMention[];
  readonly quotes: readonly QuoteMention[];
}

/**
 * Finds the mentions of a text. Lines are its blocks of running text: headline, paragraphs, captions.
 *
 * @returns In reading order, UTF-16 offsets into `text`; no two share a letter
 */
export function spot(text: string, lexicon: Lexicon, context: SpotContext = {}): Mention[] {
  return mentionsOf(explain(text, lexicon, context).decisions);
}

/** The accepted ones among decisions. */
export function mentionsOf(decisions: readonly Decision[]): Mention[] {
  return decisions
    .filter(({ verdict }) => verdict === 'accepted')
    .map(({ start, end, entity, part }) => ({ start, end, entity, ...(part && { part }) }));
}

/** A text as a page of blocks, one a line; offsets of its findings are into the lines. */
export interface ReadText {
  /** Where in the text each line begins. */
  readonly starts: readonly number[];
  readonly scans: readonly Scan[];
  readonly decisions: readonly (readonly Decision[])[];
  readonly figures: readonly (readonly FigureMention[])[];
}

/** Reads a text line by line, as {@link explain} does, without putting the lines together again. */
export function readText(text: string, lexicon: Lexicon, judge?: SpotContext['judge']): ReadText {
  const lines = linesOf(text);
  const scans = lines.map((line) => scan(line.text, lexicon));
  const decisions = survey(scans, lexicon).map((block, index) => settle(lines[index]?.text ?? '', block, judge));
  return { starts: lines.map(({ start }) => start), scans, decisions, figures: findFigures(scans, decisions, lexicon) };
}

/** Like {@link spot}, with every candidate and the step that decided it, and with the figures and quotations of the store. */
export function explain(text: string, lexicon: Lexicon, { judge, quotes: book }: SpotContext = {}): Findings {
  const { starts, scans, decisions, figures } = readText(text, lexicon, judge);
  const quotes = scans.map(({ text: line }, index) => (book ? findQuotes(line, mentionsOf(decisions[index] ?? []), book) : []));
  const inText = <T extends Stretch>(found: readonly T[], index: number): T[] => {
    const by = starts[index] ?? 0;
    return found.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
  };
  return { decisions: decisions.flatMap(inText), figures: figures.flatMap(inText), quotes: quotes.flatMap(inText) };
}

/** The questions of a block's open decisions, in order. */
export function questionsOf(text: string, decisions: readonly Decision[]): Question[] {
  const open = decisions.filter(isOpen);
  if (open.length === 0) return [];
  const sentences = sentencesOf(text);
  return open.map(({ start, end, question = 'noun' }) => {
    const sentence = sentenceAt(sentences, start);
    return {
      sentence: text.slice(sentence.start, sentence.end),
      start: start - sentence.start,
      end: end - sentence.start,
      ask: question,
    };
  });
}

/** Replaces open decisions by their verdicts, given in the order of {@link questionsOf}. */
export function answered(decisions: readonly Decision[], verdicts: readonly boolean[]): readonly Decision[] {
  if (verdicts.length === 0 && !decisions.some(isOpen)) return decisions;
  let next = 0;
  return decisions.map((decision) =>
    decision.verdict === 'open' ? { ...decision, verdict: (verdicts[next++] ?? true) ? 'accepted' : 'refused' } : decision,
  );
}

function isOpen({ verdict }: Decision): boolean {
  return verdict === 'open';
}

function settle(text: string, decisions: readonly Decision[], judge: SpotContext['judge']): readonly Decision[] {
  const questions = judge ? questionsOf(text, decisions) : [];
  return answered(decisions, judge && questions.length > 0 ? judge(questions) : []);
}

function linesOf(text: string): { text: string; start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = { text: line, start };
    start += line.length + 1;
    return here;
  });
}
