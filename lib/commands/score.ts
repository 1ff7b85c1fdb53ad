/** A stretch that names an entity, labelled or spotted. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** A text with the mentions that people marked in it. */
export interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly mentions: readonly Span[];
  /** Spans that count neither way. */
  readonly optional: readonly Span[];
}

export interface Rates {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scored {
  readonly kind: 'right' | 'wrong' | 'missed';
  readonly text: Labelled;
  readonly mention: Span;
}

/** Labelled exhaustively; the others have no gold. */
const core: ReadonlySet<string> = new Set(['musk', 'altman', 'openai', 'xai', 'bid']);

/** Precision, recall and F1 over all mentions, per entity and per language, and every error. */
export function score(texts: readonly Labelled[], spot: (text: string) => readonly Span[]) {
  const outcomes = texts.flatMap((text) => compare(text, spot(text.text)));
  const rows: [string, Rates][] = [['all', rates(outcomes)]];
  const groups: readonly ((outcome: Scored) => string)[] = [({ mention }) => mention.entity, ({ text }) => text.lang];
  for (const keyOf of groups) {
    for (const key of [...new Set(outcomes.map(keyOf))].toSorted()) {
      rows.push([key, rates(outcomes.filter((outcome) => keyOf(outcome) === key))]);
    }
  }
  return { rows, errors: outcomes.filter(({ kind }) => kind !== 'right') };
}

function compare(text: Labelled, spotted: readonly Span[]): Scored[] {
  const left = text.mentions.filter(({ entity }) => core.has(entity));
  const outcomes: Scored[] = [];
  for (const mention of spotted.filter(({ entity }) => core.has(entity))) {
    const index = left.findIndex((gold) => agrees(mention, gold));
    if (index >= 0) {
      left.splice(index, 1);
      outcomes.push({ kind: 'right', text, mention });
    } else if (!text.optional.some((span) => span.entity === mention.entity && shared(span, mention) > 0)) {
      outcomes.push({ kind: 'wrong', text, mention });
    }
  }
  return [...outcomes, ...left.map((mention): Scored => ({ kind: 'missed', text, mention }))];
}

/** Half of the longer span must be shared; for the bid any overlap does, because its span is a matter of taste. */
function agrees(a: Span, b: Span): boolean {
  if (a.entity !== b.entity) return false;
  return a.entity === 'bid' ? shared(a, b) > 0 : shared(a, b) * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function rates(outcomes: readonly Scored[]): Rates {
  const count = (kind: Scored['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  return ratesOf({ right: count('right'), wrong: count('wrong'), missed: count('missed') });
}

/** Precision, recall and F1 of counts; nothing found where nothing is labelled is perfect. */
export function ratesOf({ right, wrong, missed }: Pick<Rates, 'right' | 'wrong' | 'missed'>): Rates {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { right, wrong, missed, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
