import type { Mark } from './marks.ts';

/** Whether this browser can mark text without touching the page (CSS Custom Highlight API, level 1). */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Registry names are part of the contract with themes and tests: `backstory-` and the entity's id. */
const prefix = 'backstory-';

/** The marks as the browser paints them. */
export interface Highlights {
  /** Brings the registry to exactly these marks; what is there already is left alone. */
  readonly show: (marks: readonly Mark[]) => void;
  /** Sets one mark apart: the one that a keyboard step has reached, or that a jump flashes. */
  readonly setApart: (kind: 'current' | 'flash', mark: Mark | null) => void;
}

/** Paints marks until `signal` aborts; then takes all of its entries out of the registry. */
export function openHighlights(signal: AbortSignal): Highlights {
  signal.addEventListener('abort', () => {
    for (const name of ours()) CSS.highlights.delete(name);
  });
  return {
    show(marks) {
      const wanted = groupByEntity(marks);
      for (const name of ours()) if (!wanted.has(name) && !isApart(name)) CSS.highlights.delete(name);
      for (const [name, ranges] of wanted) fill(name, ranges);
    },
    setApart(kind, mark) {
      if (mark === null) CSS.highlights.delete(prefix + kind);
      else {
        const highlight = new Highlight(mark.range);
        highlight.priority = 1;
        CSS.highlights.set(prefix + kind, highlight);
      }
    },
  };
}

function ours(): string[] {
  return [...CSS.highlights.keys()].filter((name) => name.startsWith(prefix));
}

function isApart(name: string): boolean {
  return name === `${prefix}current` || name === `${prefix}flash`;
}

function groupByEntity(marks: readonly Mark[]): Map<string, Set<AbstractRange>> {
  const groups = new Map<string, Set<AbstractRange>>();
  for (const { entity, range } of marks) {
    const name = prefix + entity;
    const group = groups.get(name);
    if (group) group.add(range);
    else groups.set(name, new Set([range]));
  }
  return groups;
}

function fill(name: string, ranges: ReadonlySet<AbstractRange>) {
  const highlight = CSS.highlights.get(name);
  if (!highlight) {
    CSS.highlights.set(name, new Highlight(...ranges));
    return;
  }
  for (const range of [...highlight]) if (!ranges.has(range)) highlight.delete(range);
  for (const range of ranges) highlight.add(range);
}
