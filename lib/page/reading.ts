import type { EntityId } from '../facts/ids.ts';
import type { SpeaksOf } from '../facts/context.ts';
import { contextAt, type ReadPage } from '../spotting/context-at.ts';
import { findFigures } from '../spotting/figures.ts';
import type { Lexicon } from '../spotting/lexicon.ts';
import type { Decision } from '../spotting/mention.ts';
import { findQuotes, quotationMark, type QuoteBook, type QuoteMention } from '../spotting/quotes.ts';
import { scan, type Scan } from '../spotting/scan.ts';
import { answered, mentionsOf, questionsOf, type Question } from '../spotting/spot.ts';
import { survey } from '../spotting/survey.ts';
import {
  figureMarksOf,
  isVisible,
  marksOf,
  quoteMarksOf,
  startOf,
  type FigureMark,
  type Mark,
  type NameMark,
  type QuoteMark,
} from './marks.ts';
import { mapText, type Block, type Layout } from './text-map.ts';

/** What a page holds for us. */
export interface Read {
  readonly marks: readonly NameMark[];
  readonly figures: readonly FigureMark[];
  readonly quotes: readonly QuoteMark[];
}

/** One page being read: every call of `read` brings the marks up to date with what the page says now. */
export interface Reading {
  /** What the page says now, in reading order; what a reader cannot see now is left out. */
  readonly read: () => Promise<Read>;
  /** Open shadow roots that hold text, as of the last reading. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** What the sentence of a mark and the page speak of, as of the last reading. */
  readonly contextOf: (mark: Mark) => SpeaksOf;
}

/** Settles doubts of English grammar, one verdict per question. */
export type Judge = (questions: readonly Question[]) => Promise<readonly boolean[]>;

/** A block whose text has not changed is not scanned again; so much text is kept at most, in blocks. */
const MOST_SCANS = 20_000;

/** Grammar takes milliseconds a sentence: beyond so many, doubtful nouns count as nouns. */
const MOST_QUESTIONS = 200;

/** Reads the document below `body`. Scans last as long as their text, verdicts as long as their sentence. */
export function openReading(lexicon: Lexicon, book: QuoteBook, judge: Judge): Reading {
  let scans = new Map<string, Scan>();
  const verdicts = new Map<string, boolean>();
  let marks: readonly NameMark[] = [];
  let amounts: readonly FigureMark[] = [];
  let quotes: readonly QuoteMark[] = [];
  let shadowRoots: readonly ShadowRoot[] = [];
  let blocks: readonly Block[] = [];
  let page: ReadPage = { scans: [], decisions: [], figures: [] };

  async function read(): Promise<Read> {
    const mapped = mapText(document.body, pageLayout);
    const fresh = new Map<string, Scan>();
    const scanned = mapped.map(({ text }) => {
      const known = scans.get(text) ?? fresh.get(text) ?? scan(text, lexicon);
      if (fresh.size < MOST_SCANS) fresh.set(text, known);
      return known;
    });
    scans = fresh;
    const open = survey(scanned, lexicon);
    await ask(open.flatMap((block, index) => questionsOf(scanned[index]?.text ?? '', block)));
    const decisions = open.map((block, index) => answered(block, answersTo(scanned[index]?.text ?? '', block)));
    const figures = findFigures(scanned, decisions, lexicon);
    const former = byNode(marks);
    const formerAmounts = byNode(amounts);
    const formerQuotes = byNode(quotes);
    blocks = mapped;
    page = { scans: scanned, decisions, figures };
    marks = blocks.flatMap((block, index) => marksOf(block, decisions[index] ?? [], formerIn(block, former)));
    amounts = blocks.flatMap((block, index) =>
      figureMarksOf(block, { decisions: decisions[index] ?? [], figures: figures[index] ?? [] }, formerIn(block, formerAmounts)),
    );
    quotes = blocks.flatMap((block, index) =>
      quoteMarksOf(block, quotesIn(block.text, decisions[index] ?? []), formerIn(block, formerQuotes)),
    );
    shadowRoots = [...new Set(blocks.flatMap(({ segments }) => segments.slice(0, 1).map(({ node }) => node.getRootNode())))].filter(
      (root) => root instanceof ShadowRoot,
    );
    return { marks: marks.filter(isVisible), figures: amounts.filter(isVisible), quotes: quotes.filter(isVisible) };
  }

  /** Only where there are quotation marks: to look everywhere would cost more than all the rest. */
  function quotesIn(text: string, decisions: readonly Decision[]): QuoteMention[] {
    return quotationMark.test(text) ? findQuotes(text, mentionsOf(decisions), book) : [];
  }

  function answersTo(text: string, decisions: readonly Decision[]): boolean[] {
    return questionsOf(text, decisions).map((question) => verdicts.get(keyOf(question)) ?? true);
  }

  async function ask(questions: readonly Question[]) {
    const open = questions.filter((question) => !verdicts.has(keyOf(question))).slice(0, MOST_QUESTIONS);
    if (open.length === 0) return;
    const given = await judge(open);
    open.forEach((question, index) => verdicts.set(keyOf(question), given[index] ?? true));
  }

  function contextOf(mark: Mark) {
    const index = blocks.findIndex(({ segments }) => segments.some(({ node }) => node === mark.range.startContainer));
    const block = blocks[index];
    return contextAt(page, index, block ? startOf(mark, block, page.decisions[index] ?? []) : 0);
  }

  return { read, contextOf, shadowRoots: () => shadowRoots };
}

/** How often each entity is marked, in the order in which the page first names them. */
export function countMarks(marks: readonly NameMark[]): { entity: EntityId; count: number }[] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of marks) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

function formerIn<M>({ segments }: Block, former: ReadonlyMap<Node, readonly M[]>): M[] {
  return segments.flatMap(({ node }) => former.get(node) ?? []);
}

function byNode<M extends Pick<Mark, 'range'>>(marks: readonly M[]): Map<Node, M[]> {
  const nodes = new Map<Node, M[]>();
  for (const mark of marks) {
    const here = nodes.get(mark.range.startContainer);
    if (here) here.push(mark);
    else nodes.set(mark.range.startContainer, [mark]);
  }
  return nodes;
}

function keyOf({ sentence, start, ask }: Question): string {
  return `${ask} ${start} ${sentence}`;
}

const pageLayout: Layout = {
  flowsInline: (element) => /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display),
};
