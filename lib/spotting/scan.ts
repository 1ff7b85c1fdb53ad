import type { TopicId } from '../facts/ids.ts';
import { findAmounts, type Amount } from './amounts.ts';
import { beginsWord, endsWord, wordEnd } from './boundary.ts';
import { fold, originalEnd, type Folded } from './fold.ts';
import type { AliasEntry, CueEntry, TopicEntry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { digitsOf, nearest } from './figure-value.ts';
import { anyDigit } from './notation.ts';
import { foreignPlaces, type Stretch } from './places.ts';
import { wordsAt } from './word-index.ts';

/** A name found in a text, not yet judged. UTF-16 offsets into the text; `end` is exclusive. */
export interface Candidate extends Stretch {
  readonly entry: AliasEntry;
}

/** A word that bears witness, where it stands. */
export interface CueFound extends Stretch {
  readonly entry: CueEntry;
}

/** A word that shows what its sentence is about. */
export interface TopicFound extends Stretch {
  readonly topic: TopicId;
}

/** What one block of running text holds. Depends on nothing else, so it lasts until the block changes. */
export interface Scan {
  readonly text: string;
  /** In reading order; no two share a letter, the longest name wins. */
  readonly candidates: readonly Candidate[];
  readonly cues: readonly CueFound[];
  /** In reading order. */
  readonly topics: readonly TopicFound[];
  readonly amounts: readonly Amount[];
}

/** Most blocks of a page hold nothing: they share it. */
const nothing: Omit<Scan, 'text'> = { candidates: [], cues: [], topics: [], amounts: [] };

/** One pass over a block of running text. */
export function scan(text: string, lexicon: Lexicon): Scan {
  const page = fold(text);
  const candidates: Candidate[] = [];
  const cues: CueFound[] = [];
  const topics: TopicFound[] = [];
  const { begins } = lexicon.index;
  let counts = anyDigit.test(text);
  let free = 0; // first levelled offset that no candidate covers yet
  let glued = -1; // where a name ended without a boundary: another may begin right there
  for (let start = 0; start < page.length; start++) {
    if (begins[page.units[start] ?? 0] !== 1) continue;
    const clean = beginsWord(page.units, start, lexicon.grammar);
    if (!clean && start !== glued) continue;
    const found = matchAt(page, start, lexicon);
    counts ||= found.counts;
    for (const { end, entry } of found.words) {
      const place = original(page, start, end);
      if (entry.kind === 'cue') cues.push({ ...place, entry });
      else topics.push({ ...place, topic: entry.topic });
    }
    const isGlued = found.hanging !== undefined && glues(page, found.hanging.end, lexicon);
    const name = isGlued ? found.hanging : found.ending;
    if (start < free || name === undefined) continue;
    candidates.push({ ...original(page, start, name.end), entry: name.entry });
    free = name.end;
    glued = isGlued ? name.end : -1;
  }
  const places = foreignPlaces(text);
  const amounts = counts ? findAmounts(text, lexicon.notations).filter(isOutside(places)) : [];
  if (candidates.length + cues.length + topics.length + amounts.length === 0) return { text, ...nothing };
  return { text, candidates: namesOutside(candidates, places, text), cues: [...cues, ...amountCues(amounts, lexicon)], topics, amounts };
}

/** “$97.4 billion” bears witness for the bid in whichever notation, wrong scales included. */
function amountCues(amounts: readonly Amount[], lexicon: Lexicon): CueFound[] {
  return amounts.flatMap((amount) => {
    // Round amounts are shared by too many things to bear witness by themselves.
    const figure = digitsOf(amount) < 2 ? null : nearest(amount, lexicon.figures);
    return lexicon.amountCues
      .filter(({ figures }) => figure !== null && figures.includes(figure))
      .map(({ entry }) => ({ start: amount.start, end: amount.end, entry }));
  });
}

interface Match<E> {
  readonly end: number;
  readonly entry: E;
}

interface Matches {
  /** The longest name that ends where a word ends. */
  readonly ending: Match<AliasEntry> | undefined;
  /** A longer one that ends within a word. */
  readonly hanging: Match<AliasEntry> | undefined;
  readonly words: readonly Match<CueEntry | TopicEntry>[];
  /** A number in words. */
  readonly counts: boolean;
}

function matchAt({ text, units, length }: Folded, start: number, { index, entries, grammar }: Lexicon): Matches {
  let ending: Matches['ending'];
  let hanging: Matches['hanging'];
  let counts = false;
  const words: Match<CueEntry | TopicEntry>[] = [];
  wordsAt(index, text, start, (end, number) => {
    const entry = entries[number];
    if (entry === undefined) return;
    if (entry.kind === 'number') counts = true;
    else if (entry.kind !== 'alias' && entry.open) words.push({ end: wordEnd(units, length, end), entry });
    else if (!endsWord(units, length, end, grammar)) hanging = entry.kind === 'alias' ? { end, entry } : hanging;
    else if (entry.kind === 'alias') [ending, hanging] = [{ end, entry }, undefined];
    else words.push({ end, entry });
  });
  return { ending, hanging, words, counts };
}

/** Whether another name begins where this one ends without a space, as in “Sam AltmanOpenAI”. */
function glues(page: Folded, at: number, lexicon: Lexicon): boolean {
  return matchAt(page, at, lexicon).ending !== undefined;
}

function original(page: Folded, start: number, end: number): Stretch {
  return { start: page.at[start] ?? 0, end: originalEnd(page, end - 1) };
}

/** Handles are addresses, too, but they name somebody. */
function namesOutside(candidates: readonly Candidate[], places: readonly Stretch[], text: string): Candidate[] {
  const outside = isOutside(places);
  return candidates.filter((candidate) => {
    const isClear = outside(candidate);
    return candidate.entry.text.startsWith('@') ? !isWithinAddress(text, candidate.start) : isClear;
  });
}

/** Tells, asked in reading order, whether a stretch touches none of the places, which come in reading order too. */
function isOutside(places: readonly Stretch[]): (stretch: Stretch) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((places[next]?.end ?? Infinity) <= start) next++;
    return (places[next]?.start ?? Infinity) >= end;
  };
}

/** “ticker@openai-live.example”: a handle has nothing before its sign. */
function isWithinAddress(text: string, start: number): boolean {
  return /[\w.]/.test(text.slice(Math.max(0, start - 1), start));
}
