import type { Content } from '../facts/content.ts';
import type { SpeaksOf } from '../facts/context.ts';
import type { EntityId } from '../facts/ids.ts';
import type { PageCounts, PageSettings } from '../messages.ts';
import type { Lexicon } from '../spotting/lexicon.ts';
import type { QuoteBook } from '../spotting/quotes.ts';
import type { CardHost } from './card/host.ts';
import { openCard } from './card/open-card.ts';
import { markAt } from './caret.ts';
import { openHighlights } from './highlights.ts';
import { keepListening } from './keep-listening.ts';
import { openMarkStyle } from './mark-style.ts';
import { inReadingOrder, type Mark, type NameMark } from './marks.ts';
import { wanted } from './wanted.ts';
import { openSlicer } from './in-slices.ts';
import { countMarks, openReading, type Judge, type Read } from './reading.ts';
import { nextMark, scrollTo } from './stepping.ts';
import { watchPage } from './watch-page.ts';

/** What the page needs from outside. */
interface Edges {
  readonly lexicon: Lexicon;
  readonly book: QuoteBook;
  readonly judge: Judge;
  /** What the card at a mark shows; `null` if there is nothing to say. `speaksOf` is worked out when it is called. */
  readonly getContent: (mark: Mark, speaksOf: () => SpeaksOf) => Promise<Content | null>;
  readonly counted: (counts: PageCounts) => void;
  /** Fetches what draws cards, when one is first wanted. */
  readonly fetchHost: () => Promise<CardHost>;
  readonly report: (fault: unknown) => void;
}

export interface Page {
  readonly apply: (settings: PageSettings) => void;
  readonly counts: () => PageCounts;
  /** Scrolls to the next mark of an entity and flashes it; `false` if there is none. */
  readonly goTo: (entity: EntityId) => boolean;
  /** Steps the keyboard's mark on or back; `false` if there is none. */
  readonly stepTo: (direction: 'next' | 'previous') => boolean;
  readonly setPinned: (pinned: boolean) => void;
  readonly holdCard: () => void;
  readonly closeCard: () => void;
}

/** How long a jump's flash stays, in milliseconds: long enough to find, too short to read over. */
const FLASH_MS = 1600;

/** Marks the page, keeps the marks right while it changes and answers to pointer and keys until `signal` aborts. */
export function openPage(edges: Edges, first: PageSettings, signal: AbortSignal): Page {
  const { lexicon, book, judge, getContent, counted, fetchHost, report } = edges;
  let settings = first;
  let all: Read = { marks: [], figures: [], quotes: [] };
  /** Of those the ones that the reader wants. */
  let { marks, figures, quotes } = all;
  /** Everything that has a card, in reading order. */
  let targets: readonly Mark[] = [];
  /** The same, the nearer matter first: an amount lies within the mention of a bid, and names lie within quotations. */
  let shown: readonly Mark[] = [];
  let current: Mark | null = null;
  const jumps = new Map<EntityId, NameMark>();
  const slicer = openSlicer(signal);
  const reading = openReading(lexicon, book, judge, slicer);
  const highlights = openHighlights(signal);
  const style = openMarkStyle(signal);
  const card = openCard({
    fetchHost,
    getContent: (mark) => getContent(mark, () => reading.contextOf(mark)),
    report,
    signal,
    delayMs: () => settings.delayMs,
    markAt: (x, y) => markAt(x, y, shown, reading.shadowRoots()),
  });
  keepListening(() => window.addEventListener('keydown', onEnter, { capture: true, signal }), signal);
  style.set(settings.markCss);
  watchPage({ roots: reading.shadowRoots, onChanged: reading.changed, onTime: refresh }, signal);

  async function refresh() {
    const before = slicer.spent();
    try {
      all = await reading.read();
      if (!signal.aborted) show();
    } catch (fault) {
      if (!signal.aborted) report(fault);
    }
    return slicer.spent() - before;
  }

  function show() {
    ({ marks, figures, quotes } = wanted(all, settings));
    highlights.show(marks, figures, quotes);
    const now: readonly Mark[] = [...figures, ...marks, ...quotes];
    style.reach(now.map(({ range }) => range.startContainer));
    if (now.length === shown.length && now.every((mark, index) => mark === shown[index])) return;
    shown = now;
    targets = inReadingOrder(now);
    card.keepOnly(targets);
    if (current && !targets.includes(current)) setCurrent(null);
    counted(countMarks(marks));
  }

  function setCurrent(mark: Mark | null) {
    current = mark;
    highlights.setApart('current', mark);
  }

  function onEnter(event: KeyboardEvent) {
    if (!event.isTrusted || current === null || card.isOpen()) return;
    if (event.key === 'Escape') setCurrent(null);
    // Enter belongs to the page as soon as the focus is on something that takes it.
    if (event.key !== 'Enter' || (document.activeElement !== null && document.activeElement !== document.body)) return;
    event.preventDefault();
    card.openByKey(current);
  }

  return {
    apply(next) {
      settings = next;
      style.set(next.markCss);
      card.renew();
      show();
    },
    counts: () => countMarks(marks),
    goTo(entity) {
      const mark = nextMark(
        marks.filter((other) => other.entity === entity),
        jumps.get(entity) ?? null,
        'next',
      );
      if (!mark) return false;
      jumps.set(entity, mark);
      scrollTo(mark);
      highlights.setApart('flash', mark);
      setTimeout(() => highlights.setApart('flash', null), FLASH_MS);
      return true;
    },
    stepTo(direction) {
      const mark = nextMark(targets, current, direction);
      if (!mark) return false;
      card.dismiss();
      setCurrent(mark);
      scrollTo(mark);
      return true;
    },
    setPinned: card.setPinned,
    holdCard: card.hold,
    closeCard: card.dismiss,
  };
}
