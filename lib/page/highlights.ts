import type { FigureMark, Mark, NameMark, QuoteMark } from './marks.ts';

/** Whether this browser can mark text without touching the page (CSS Custom Highlight API, level 1). */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Registry names are part of the contract with themes and tests: `backstory-` and the entity's id. */
const prefix = 'backstory-';

/** The marks as the browser paints them. */
export interface Highlights {
  /** Brings the registry to exactly these marks; what is there already is left alone. */
  readonly show: (marks: readonly NameMark[], figures: readonly FigureMark[], quotes: readonly QuoteMark[]) => void;
  /** Sets one mark apart: the one that a keyboard step has reached, or that a jump flashes. */
  readonly setApart: (kind: 'current' | 'flash', mark: Mark | null) => void;
}

/**
 * Paints marks until `signal` aborts; then takes all of its entries out of the registry. What is painted is
 * remembered here: Firefox does not let content scripts iterate over the registry or over a highlight.
 */
export function openHighlights(signal: AbortSignal): Highlights {
  const painted = new Map<string, { readonly highlight: Highlight; ranges: ReadonlySet<AbstractRange> }>();
  signal.addEventListener('abort', () => {
    for (const name of [...painted.keys(), `${prefix}current`, `${prefix}flash`]) CSS.highlights.delete(name);
  });

  function paint(name: string, ranges: ReadonlySet<AbstractRange>) {
    const before = painted.get(name);
    // Pages see the registry too: what they have taken away, replaced or emptied is painted anew.
    if (!before || CSS.highlights.get(name) !== before.highlight || before.highlight.size !== before.ranges.size) {
      const highlight = new Highlight(...ranges);
      // “97,4億ドル” lies within the mention of the bid, and names lie within quotations.
      if (name === `${prefix}figure`) highlight.priority = 1;
      if (name === `${prefix}quote`) highlight.priority = -1;
      CSS.highlights.set(name, highlight);
      painted.set(name, { highlight, ranges });
      return;
    }
    for (const range of before.ranges) if (!ranges.has(range)) before.highlight.delete(range);
    for (const range of ranges) if (!before.ranges.has(range)) before.highlight.add(range);
    before.ranges = ranges;
  }

  return {
    show(marks, figures, quotes) {
      const wanted = grouped([
        ...marks.map(({ entity, range }) => [entity, range] as const),
        ...figures.map(({ found, range }) => [found.verdict === 'conflicts' ? 'figure' : 'amount', range] as const),
        ...quotes.map(({ range }) => ['quote', range] as const),
      ]);
      for (const name of painted.keys()) {
        if (wanted.has(name)) continue;
        CSS.highlights.delete(name);
        painted.delete(name);
      }
      for (const [name, ranges] of wanted) paint(name, ranges);
    },
    setApart(kind, mark) {
      if (mark === null) {
        CSS.highlights.delete(prefix + kind);
        return;
      }
      const highlight = new Highlight(mark.range);
      highlight.priority = 1;
      CSS.highlights.set(prefix + kind, highlight);
    },
  };
}

function grouped(named: readonly (readonly [name: string, range: AbstractRange])[]): Map<string, Set<AbstractRange>> {
  const groups = new Map<string, Set<AbstractRange>>();
  for (const [name, range] of named) {
    const group = groups.get(prefix + name);
    if (group) group.add(range);
    else groups.set(prefix + name, new Set([range]));
  }
  return groups;
}
