import type { CorpusText } from '../../tests/corpus/read-corpus.ts';
import type { Findings } from '../spotting/spot.ts';
import { compareFindings, sumOf, type Labelled } from './score-findings.ts';
import { ratesOf, score, type Rates } from './score.ts';

/** A text with what people marked in it; figures and quotations where they are labelled. */
export type Gold = Pick<CorpusText, 'id' | 'lang' | 'text' | 'mentions' | 'optional'> & Partial<Pick<CorpusText, 'figures' | 'quotes'>>;

/** The scoreboard of a set of texts: one row a kind of finding, an entity or a language. */
export interface Board {
  readonly rows: readonly (readonly [name: string, rates: Rates])[];
  /** Every error in words, with the words around it. */
  readonly errors: readonly string[];
}

/** Scores what `read` finds in labelled texts. */
export function evaluate(texts: readonly Gold[], read: (text: string) => Findings): Board {
  const findings = new Map(texts.map(({ text }) => [text, read(text)]));
  const found = (text: string): Findings => findings.get(text) ?? { decisions: [], figures: [], quotes: [] };
  const mentions = score(texts, (text) => found(text).decisions.filter(({ verdict }) => verdict === 'accepted'));
  const others = [
    compareAll('figures agree', texts, (text) => amounts(text, found(text.text), 'agrees')),
    compareAll('figures conflict', texts, (text) => amounts(text, found(text.text), 'conflicts')),
    compareAll('quotations', texts, (text) => text.quotes && quotations(text.quotes, found(text.text))),
  ];
  return {
    rows: [...mentions.rows, ...others.flatMap(({ row }) => row)],
    errors: [
      ...mentions.errors.map(({ kind, text, mention }) => errorLine(kind, text, mention.entity, mention)),
      ...others.flatMap(({ errors }) => errors),
    ],
  };
}

interface Pair {
  readonly gold: readonly Labelled[];
  readonly found: readonly Labelled[];
}

function amounts({ figures }: Gold, findings: Findings, verdict: 'agrees' | 'conflicts'): Pair | undefined {
  if (!figures) return undefined;
  const label = (list: readonly { start: number; end: number; figure: string; verdict: string }[]): Labelled[] =>
    list.filter((one) => one.verdict === verdict).map(({ start, end, figure }) => ({ start, end, label: figure }));
  return { gold: label(figures), found: label(findings.figures) };
}

function quotations(quotes: NonNullable<Gold['quotes']>, findings: Findings): Pair {
  const label = (list: readonly { start: number; end: number; quote: string }[]): Labelled[] =>
    list.map(({ start, end, quote }) => ({ start, end, label: quote }));
  return { gold: label(quotes), found: label(findings.quotes) };
}

/** Texts without such labels say nothing. */
function compareAll(name: string, texts: readonly Gold[], pairOf: (text: Gold) => Pair | undefined) {
  const compared = texts.flatMap((text) => {
    const pair = pairOf(text);
    return pair ? [{ text, ...compareFindings(pair.gold, pair.found) }] : [];
  });
  const tally = sumOf(compared.map((one) => one.tally));
  return {
    row: tally.right + tally.wrong + tally.missed === 0 ? [] : [[name, ratesOf(tally)] as const],
    errors: compared.flatMap(({ text, mistakes }) =>
      mistakes.map((mistake) => errorLine(mistake.kind, text, `${name}: ${mistake.label}`, mistake)),
    ),
  };
}

function errorLine(
  kind: string,
  { id, text }: Gold,
  what: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return `${kind} ${id} ${what}: ${around.replaceAll('\n', ' ')}`;
}
