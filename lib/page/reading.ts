import type { EntityId } from '../facts/schema.ts';
import type { Lexicon } from '../spotting/lexicon.ts';
import { scan, type Scan } from '../spotting/scan.ts';
import { answered, questionsOf, type Question } from '../spotting/spot.ts';
import { survey } from '../spotting/survey.ts';
import { isVisible, marksOf, type Mark } from './marks.ts';
import { mapText, type Layout } from './text-map.ts';

/** One page being read: every call of `read` brings the marks up to date with what the page says now. */
export interface Reading {
  /** All marks in reading order, those a reader cannot see now left out. */
  readonly read: () => Promise<readonly Mark[]>;
  /** Open shadow roots that hold text, as of the last reading. */
  readonly shadowRoots: () => readonly ShadowRoot[];
}

/** Settles doubts of English grammar, one verdict per question. */
export type Judge = (questions: readonly Question[]) => Promise<readonly boolean[]>;

/** A block whose text has not changed is not scanned again; so much text is kept at most, in blocks. */
const MOST_SCANS = 20_000;

/** Reads the document below `body`. Scans last as long as their text, verdicts as long as their sentence. */
export function openReading(lexicon: Lexicon, judge: Judge): Reading {
  let scans = new Map<string, Scan>();
  const verdicts = new Map<string, boolean>();
  let marks: readonly Mark[] = [];
  let shadowRoots: readonly ShadowRoot[] = [];

  async function read(): Promise<readonly Mark[]> {
    const blocks = mapText(document.body, pageLayout);
    const fresh = new Map<string, Scan>();
    const scanned = blocks.map(({ text }) => {
      const known = scans.get(text) ?? fresh.get(text) ?? scan(text, lexicon);
      if (fresh.size < MOST_SCANS) fresh.set(text, known);
      return known;
    });
    scans = fresh;
    const decisions = survey(scanned, lexicon);
    await ask(decisions.flatMap((block, index) => questionsOf(scanned[index]?.text ?? '', block)));
    const former = byNode(marks);
    marks = blocks.flatMap((block, index) => {
      const settled = decisions[index] ?? [];
      if (settled.length === 0) return [];
      const answers = questionsOf(block.text, settled).map((question) => verdicts.get(keyOf(question)) ?? true);
      return marksOf(
        block,
        answered(settled, answers),
        block.segments.flatMap(({ node }) => former.get(node) ?? []),
      );
    });
    shadowRoots = [...new Set(blocks.flatMap(({ segments }) => segments.slice(0, 1).map(({ node }) => node.getRootNode())))].filter(
      (root) => root instanceof ShadowRoot,
    );
    return marks.filter(isVisible);
  }

  async function ask(questions: readonly Question[]) {
    const open = questions.filter((question) => !verdicts.has(keyOf(question)));
    if (open.length === 0) return;
    const given = await judge(open);
    open.forEach((question, index) => verdicts.set(keyOf(question), given[index] ?? true));
  }

  return { read, shadowRoots: () => shadowRoots };
}

/** How often each entity is marked, in the order in which the page first names them. */
export function countMarks(marks: readonly Mark[]): { entity: EntityId; count: number }[] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of marks) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

function byNode(marks: readonly Mark[]): Map<Node, Mark[]> {
  const nodes = new Map<Node, Mark[]>();
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
