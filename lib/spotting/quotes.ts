import type { Quote } from '../facts/schema.ts';
import { align } from './align.ts';
import type { Mention } from './mention.ts';
import type { Stretch } from './places.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A quotation of the store found in a text. Offsets are UTF-16 code units into the block. */
export interface QuoteMention extends Stretch {
  readonly quote: Quote['id'];
}

/** What of a quotation is needed to find it. */
export type KnownQuote = Pick<Quote, 'id' | 'speaker' | 'entities' | 'words' | 'translations'>;

interface Wording {
  readonly quote: Pick<KnownQuote, 'id' | 'speaker' | 'entities'>;
  readonly words: readonly string[];
}

/** The quotations of the store as plain data. */
export interface CompiledQuotes {
  readonly wordings: readonly Wording[];
}

/** The quotations of the store, ready for finding. */
export interface QuoteBook {
  readonly wordings: readonly Wording[];
  /** Numbers of wordings by each run of words that may give them away. */
  readonly seeds: ReadonlyMap<string, readonly number[]>;
  /** The words that begin such a run: most words of a page do not. */
  readonly begins: ReadonlySet<string>;
}

/** A run of so many words is looked up; signs of scripts without spaces say less each, but three still tell. */
const SEED = 3;
/** Share of the words that must agree, in the text and in the wording: room for a slip or an ellipsis, not for another sentence. */
const LIKENESS = 0.8;
/** Without quotation marks so many words must agree, signs counting half. */
const TELLING = 5;

/** No paragraph says the same words more often; beyond, somebody plays with us. */
const MOST_PLACES = 20;

/** The marks that languages put around quotations. */
export const quotationMark = /["“”„«»‹›「」『』《》〈〉‘’']/u;

/** Compiles the original words and the known translations of every quotation. */
export function compileQuotes(quotes: readonly KnownQuote[]): CompiledQuotes {
  const wordings = quotes.flatMap(({ id, speaker, entities, words, translations }) =>
    [words, ...Object.values(translations).flat()].map((wording) => ({
      quote: { id, speaker, entities },
      words: tokensOf(wording).map(({ word }) => word),
    })),
  );
  return { wordings };
}

/** Makes what was compiled elsewhere ready for finding. */
export function openQuotes({ wordings }: CompiledQuotes): QuoteBook {
  const seeds = new Map<string, number[]>();
  const begins = new Set<string>();
  for (const [number, { words }] of wordings.entries()) {
    for (const seed of new Set(seedsOf(words))) {
      const own = seeds.get(seed);
      if (own) own.push(number);
      else seeds.set(seed, [number]);
    }
    // A short wording is its own seed, and in a longer one all but the last words begin one.
    for (const word of words.slice(0, Math.max(1, words.length - SEED + 1))) begins.add(word);
  }
  return { wordings, seeds, begins };
}

/**
 * Finds the quotations of the store in a block of running text, whole or in part, as far as news changes them:
 * contractions, an ellipsis, other quotation marks, a word more or less.
 *
 * @param mentions - Who is named in the block: a few words count only beside their speaker
 */
export function findQuotes(text: string, mentions: readonly Mention[], { wordings, seeds, begins }: QuoteBook): QuoteMention[] {
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const suspects = new Map<Wording, number[]>();
  const suspect = (wording: Wording, index: number) => {
    const places = suspects.get(wording);
    if (!places) suspects.set(wording, [index]);
    // What lies within one alignment is looked at once.
    else if (places.length < MOST_PLACES && index - (places.at(-1) ?? 0) > wording.words.length / 2) places.push(index);
  };
  for (const [index, word] of words.entries()) {
    if (!begins.has(word)) continue;
    for (let length = 1; length <= SEED; length++) {
      const seed = words.slice(index, index + length).join(' ');
      for (const number of seeds.get(seed) ?? []) {
        const wording = wordings[number];
        if (wording) suspect(wording, index);
      }
    }
  }
  const found = [...suspects].flatMap(([wording, places]) => places.flatMap((at) => confirm(text, tokens, wording, at, mentions) ?? []));
  return longestFirst(found);
}

interface Found extends QuoteMention {
  readonly matched: number;
  /** Part of the wording that is there. */
  readonly share: number;
  readonly isSpeakerNamed: boolean;
}

function confirm(
  text: string,
  tokens: readonly Token[],
  { quote, words }: Wording,
  at: number,
  mentions: readonly Mention[],
): Found | null {
  const from = Math.max(0, at - words.length);
  const window = tokens.slice(from, at + words.length * 2);
  const alignment = align(
    window.map(({ word }) => word),
    words,
  );
  if (!alignment) return null;
  const {
    matched,
    text: [first, last],
    wording: [begin, end],
  } = alignment;
  if (matched < LIKENESS * (last - first) || matched < LIKENESS * (end - begin)) return null;
  const start = window[first]?.start ?? 0;
  const stop = window[last - 1]?.end ?? 0;
  const isSpeakerNamed = mentions.some(({ entity }) => entity === quote.speaker);
  const isAboutThem = isSpeakerNamed || mentions.some(({ entity }) => quote.entities.includes(entity));
  // The words of a part must say more than whom it is about.
  const said = window
    .slice(first, last)
    .filter((word) => !mentions.some((mention) => word.start < mention.end && word.end > mention.start));
  const weight = weightOf(words.slice(begin, end)) * (matched / (end - begin));
  const isWhole = matched >= LIKENESS * words.length;
  const isQuoted = quotationMark.test(text.slice(Math.max(0, start - 2), start)) && quotationMark.test(text.slice(stop, stop + 3));
  const isTelling = weight >= (isWhole ? TELLING : 2 * TELLING);
  if (!isTelling && !(isQuoted && isAboutThem && (isWhole || weightOf(said.map(({ word }) => word)) >= SEED))) return null;
  return { start, end: stop, quote: quote.id, matched, share: matched / words.length, isSpeakerNamed };
}

/** Words count one each; signs of scripts that write no spaces half. */
function weightOf(words: readonly string[]): number {
  return words.reduce(
    (sum, word) => sum + (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]$/u.test(word) ? 0.5 : 1),
    0,
  );
}

/** Short wordings are their own seed. */
function seedsOf(words: readonly string[]): string[] {
  const runs = words.map((_, index) => words.slice(index, index + SEED).join(' '));
  return words.length <= SEED ? [words.join(' ')] : runs.slice(0, words.length - SEED + 1);
}

/** Where wordings compete for the same words the longer wins, then the one whose speaker is named. */
function longestFirst(found: readonly Found[]): QuoteMention[] {
  const ranked = found.toSorted(
    (a, b) => b.matched - a.matched || Number(b.isSpeakerNamed) - Number(a.isSpeakerNamed) || b.share - a.share,
  );
  const kept: Found[] = [];
  for (const one of ranked) if (!kept.some((other) => one.start < other.end && one.end > other.start)) kept.push(one);
  return kept.map(({ start, end, quote }) => ({ start, end, quote })).toSorted((a, b) => a.start - b.start);
}
