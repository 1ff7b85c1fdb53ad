import type { EntityId } from '../facts/ids.ts';
import type { SpeaksOf } from '../facts/context.ts';
import { contextAt, type ReadPage } from '../spotting/context-at.ts';
import { findingFigures, type FigureMention } from '../spotting/figures.ts';
import type { Lexicon } from '../spotting/lexicon.ts';
import type { Decision } from '../spotting/mention.ts';
import { findQuotes, quotationMark, type QuoteBook } from '../spotting/quotes.ts';
import { scan, type Scan } from '../spotting/scan.ts';
import { answered, mentionsOf, questionsOf, type Question } from '../spotting/spot.ts';
import type { Steps } from '../spotting/steps.ts';
import { surveying } from '../spotting/survey.ts';
import type { Block } from './block.ts';
import { formerIn, formerMarks, type Former } from './former-marks.ts';
import type { Slicer } from './in-slices.ts';
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
import { openTextMap, type Layout } from './text-map.ts';

/** What a page holds for us. */
export interface Read {
  readonly marks: readonly NameMark[];
  readonly figures: readonly FigureMark[];
  readonly quotes: readonly QuoteMark[];
}

/** One page being read: every call of `read` brings the marks up to date with what the page says now. */
export interface Reading {
  /** What the page says now, in reading order; what a reader cannot see now is left out. One call at a time. */
  readonly read: () => Promise<Read>;
  /** Text in, at or below these nodes has changed since the last reading. */
  readonly changed: (nodes: Iterable<Node>) => void;
  /** Open shadow roots, as of the last reading. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** What the sentence of a mark and the page speak of, as of the last reading. */
  readonly contextOf: (mark: Mark) => SpeaksOf;
}

/** Settles doubts of English grammar, one verdict per question. */
export type Judge = (questions: readonly Question[]) => Promise<readonly boolean[]>;

/** Grammar takes milliseconds a sentence: beyond so many, doubtful nouns count as nouns. */
const MOST_QUESTIONS = 200;
/** So many answers are remembered; a page that runs for days asks again what it asked long ago. */
const MOST_VERDICTS = 2000;
/** A page that names somebody more often floods us; each mark costs the browser at every paint. */
const MOST_MARKS = 5000;
/** Whatever may be a name has to be judged; beyond so many the rest of the page is left unread. */
const MOST_CANDIDATES = 20_000;

/** So much text is scanned between two looks at the clock, in UTF-16 code units: a tenth of a millisecond's. */
const TEXT_A_STEP = 1000;

const nothing: readonly never[] = [];
/** What most blocks come to. */
const nothingMade: Made = { decisions: nothing, found: nothing, marks: nothing, figures: nothing, quotes: nothing };

/** A block and all that was made of it. It lasts until its text changes; parts of it until their ground does. */
interface Known {
  readonly scan: Scan;
  /** Of its open decisions. */
  asked?: { readonly open: readonly Decision[]; readonly questions: readonly Question[] };
  settled?: { readonly open: readonly Decision[]; readonly verdicts: string; readonly decisions: readonly Decision[] };
  made?: Made;
}

interface Made extends Read {
  readonly decisions: readonly Decision[];
  readonly found: readonly FigureMention[];
}

/** Reads the document below `body`. */
export function openReading(lexicon: Lexicon, book: QuoteBook, judge: Judge, slicer: Slicer): Reading {
  const map = openTextMap(pageLayout);
  const known = new WeakMap<Block, Known>();
  const verdicts = new Map<string, boolean>();
  let stale = new Set<Node>();
  let blocks: readonly Block[] = [];
  let page: ReadPage = { scans: [], decisions: [], figures: [] };

  async function read(): Promise<Read> {
    map.forget(stale);
    stale = new Set();
    // Not the body: pages replace it, and for a moment have none.
    const whole = await slicer.run(map.read(document));
    const scans = await slicer.run(scanning(whole));
    const mapped = whole.slice(0, scans.length);
    const open = await slicer.run(surveying(scans, lexicon));
    await ask(await slicer.run(questioning(mapped, open)));
    const decisions = await slicer.run(settling(mapped, open));
    const figures = await slicer.run(findingFigures(scans, decisions, lexicon));
    const made = await slicer.run(making(mapped, decisions, figures));
    blocks = mapped;
    page = { scans, decisions, figures };
    return slicer.run(seeing(made));
  }

  /** What a reader can see of it now. The first question costs the browser the styles of the page, if it has not worked them out yet. */
  function* seeing(made: readonly Made[]): Steps<Read> {
    const marks: NameMark[] = [];
    const figures: FigureMark[] = [];
    const quotes: QuoteMark[] = [];
    for (const one of made) {
      if (one === nothingMade) continue;
      yield;
      marks.push(...one.marks.filter(isVisible));
      figures.push(...one.figures.filter(isVisible));
      quotes.push(...one.quotes.filter(isVisible));
    }
    return { marks, figures, quotes };
  }

  function* scanning(mapped: readonly Block[]): Steps<Scan[]> {
    const scans: Scan[] = [];
    let left = MOST_CANDIDATES;
    let unpaused = 0;
    for (const block of mapped) {
      let own = known.get(block);
      if (!own) {
        own = { scan: scan(block.text, lexicon) };
        known.set(block, own);
        unpaused += block.text.length;
        if (unpaused > TEXT_A_STEP) {
          unpaused = 0;
          yield;
        }
      }
      scans.push(own.scan);
      left -= own.scan.candidates.length;
      if (left < 0) break;
    }
    return scans;
  }

  function questionsIn(block: Block, open: readonly Decision[]): readonly Question[] {
    const own = known.get(block);
    if (!own || open.length === 0) return nothing;
    if (own.asked?.open !== open) own.asked = { open, questions: questionsOf(block.text, open) };
    return own.asked.questions;
  }

  function* questioning(mapped: readonly Block[], open: readonly (readonly Decision[])[]): Steps<Question[]> {
    const questions: Question[] = [];
    for (const [index, block] of mapped.entries()) {
      const own = questionsIn(block, open[index] ?? nothing).filter((question) => !verdicts.has(keyOf(question)));
      if (own.length === 0) continue;
      questions.push(...own);
      if (questions.length >= MOST_QUESTIONS) break;
      yield;
    }
    return questions.slice(0, MOST_QUESTIONS);
  }

  function* settling(mapped: readonly Block[], open: readonly (readonly Decision[])[]): Steps<(readonly Decision[])[]> {
    const settled: (readonly Decision[])[] = [];
    for (const [index, block] of mapped.entries()) {
      const decisions = open[index] ?? nothing;
      if (questionsIn(block, decisions).length > 0) yield;
      settled.push(settle(block, decisions));
    }
    return settled;
  }

  async function ask(questions: readonly Question[]) {
    if (questions.length === 0) return;
    const given = await judge(questions);
    if (verdicts.size > MOST_VERDICTS) verdicts.clear();
    questions.forEach((question, index) => verdicts.set(keyOf(question), given[index] ?? true));
  }

  function settle(block: Block, open: readonly Decision[]): readonly Decision[] {
    const own = known.get(block);
    const given = questionsIn(block, open).map((question) => verdicts.get(keyOf(question)) ?? true);
    if (!own || given.length === 0) return answered(open, given);
    const key = given.join();
    if (own.settled?.open !== open || own.settled.verdicts !== key) own.settled = { open, verdicts: key, decisions: answered(open, given) };
    return own.settled.decisions;
  }

  function* making(
    mapped: readonly Block[],
    decisions: readonly (readonly Decision[])[],
    figures: readonly (readonly FigureMention[])[],
  ): Steps<Made[]> {
    const all: Made[] = [];
    let left = MOST_MARKS;
    let former: Former | undefined;
    for (const [index, block] of mapped.entries()) {
      const own = known.get(block);
      const ground = { decisions: decisions[index] ?? nothing, found: figures[index] ?? nothing };
      let made = own?.made;
      if (!made || !stands(made, ground)) {
        if (holdsNothing(block, ground)) made = nothingMade;
        else {
          yield;
          former ??= formerMarks(blocks.flatMap((one) => known.get(one)?.made ?? []));
          made = make(block, ground, former);
        }
        if (own) own.made = made;
      }
      left -= made.marks.length + made.figures.length + made.quotes.length;
      if (left < 0) break;
      all.push(made);
    }
    return all;
  }

  /** Only where there are quotation marks: to look everywhere would cost more than all the rest. */
  function make(block: Block, ground: Ground, former: Former): Made {
    const { decisions, found } = ground;
    const quotes = quotationMark.test(block.text) ? findQuotes(block.text, mentionsOf(decisions), book) : [];
    return {
      ...ground,
      marks: marksOf(block, decisions, formerIn(block, former.marks)),
      figures: figureMarksOf(block, { decisions, figures: found }, formerIn(block, former.figures)),
      quotes: quoteMarksOf(block, quotes, formerIn(block, former.quotes)),
    };
  }

  function contextOf(mark: Mark) {
    const index = blocks.findIndex(({ segments }) => segments.some(({ node }) => node === mark.range.startContainer));
    const block = blocks[index];
    return contextAt(page, index, block ? startOf(mark, block, page.decisions[index] ?? []) : 0);
  }

  return {
    read,
    contextOf,
    changed: (nodes) => {
      for (const node of nodes) stale.add(node);
    },
    shadowRoots: map.shadowRoots,
  };
}

/** How often each entity is marked, in the order in which the page first names them. */
export function countMarks(marks: readonly NameMark[]): { entity: EntityId; count: number }[] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of marks) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

/** What marks are made of. */
type Ground = Pick<Made, 'decisions' | 'found'>;

function holdsNothing({ text }: Block, { decisions, found }: Ground): boolean {
  return decisions.length + found.length === 0 && !quotationMark.test(text);
}

/** Whether what was made of a block is still what would be made of it. */
function stands(made: Made, { decisions, found }: Ground): boolean {
  return isSame(made.decisions, decisions) && isSame(made.found, found) && isIntact(made);
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || a.length + b.length === 0;
}

/** Whether its nodes are where they were: a part of the page that is moved takes its texts along and leaves ranges behind. */
function isIntact({ marks, figures, quotes }: Read): boolean {
  return [marks, figures, quotes].every((all) =>
    all.every(({ range: { startContainer } }) => startContainer instanceof Text && startContainer.isConnected),
  );
}

function keyOf({ sentence, start, ask }: Question): string {
  return `${ask} ${start} ${sentence}`;
}

const pageLayout: Layout = {
  isForm: (node) => node instanceof HTMLFormElement,
  flowsInline: (element) => /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display),
};
