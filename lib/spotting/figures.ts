import type { FigureId } from '../facts/ids.ts';
import type { Amount } from './amounts.ts';
import { speaking } from './decide.ts';
import { asWitnesses, evidenceKey, type PageEvidence, type Surroundings } from './evidence.ts';
import { digitsOf, isExact, slip } from './figure-value.ts';
import type { KnownFigure } from './compile.ts';
import type { Lexicon } from './lexicon.ts';
import type { Decision, Mention } from './mention.ts';
import { passagesOf, type Passage } from './passage.ts';
import type { Scan } from './scan.ts';
import { inDollars, isGivenAgain, ratesIn, type Rates } from './rates.ts';
import { sentenceAt } from './sentence.ts';
import { atOnce, type Steps } from './steps.ts';
import { pageEvidence } from './survey.ts';

/** An amount that speaks of a figure of the store. Offsets are UTF-16 code units into the block. */
export interface FigureMention {
  readonly start: number;
  readonly end: number;
  /** What the text literally says, in US dollars; `null` for shares and heads. */
  readonly usd: number | null;
  readonly figure: FigureId;
  /** `unrelated`: it looks like the figure and speaks of something else. */
  readonly verdict: 'agrees' | 'conflicts' | 'unrelated';
  /** The step of the figure's decision list that spoke, in its own words. */
  readonly because: string;
}

interface Link {
  readonly figure: KnownFigure;
  /** See {@link slip}. */
  readonly places: number;
  readonly spoken: 'accept' | 'refuse' | null;
  readonly because: string;
}

/** So many digits two amounts hardly share by chance. */
const TELLING_DIGITS = 2;

/**
 * Compares the amounts of a page with the figures that its text speaks of. Doubt is silence: a conflict needs
 * the figure's decision list to accept, the digits to be the figure's, and no other figure to fit.
 *
 * @param blocks - The page's blocks in reading order
 * @param decisions - For each block its settled mentions
 */
export function findFigures(
  blocks: readonly Scan[],
  decisions: readonly (readonly Decision[])[],
  lexicon: Lexicon,
): (readonly FigureMention[])[] {
  return atOnce(findingFigures(blocks, decisions, lexicon));
}

/** The same in steps. Where a block's decisions and the page's evidence are what they were, its figures are the same object. */
export function* findingFigures(
  blocks: readonly Scan[],
  decisions: readonly (readonly Decision[])[],
  lexicon: Lexicon,
): Steps<(readonly FigureMention[])[]> {
  if (!blocks.some(({ amounts }) => amounts.length > 0)) return blocks.map(() => none);
  const page = pageEvidence(blocks, decisions);
  const rates = ratesIn(blocks.flatMap((block) => (block.amounts.length > 0 ? passagesOf(block) : [])));
  const key = `${evidenceKey(page)} ${JSON.stringify([...rates])}`;
  const all: (readonly FigureMention[])[] = [];
  for (const [index, block] of blocks.entries()) {
    const own = decisions[index] ?? [];
    const known = memory.get(block);
    if (block.amounts.length === 0) all.push(none);
    else if (known?.key === key && known.decisions === own) all.push(known.figures);
    else {
      yield;
      const figures = figuresIn(block, own, { page, rates }, lexicon);
      memory.set(block, { key, decisions: own, figures });
      all.push(figures);
    }
  }
  return all;
}

const none: readonly FigureMention[] = [];
const memory = new WeakMap<Scan, { key: string; decisions: readonly Decision[]; figures: readonly FigureMention[] }>();

function figuresIn(block: Scan, decisions: readonly Decision[], around: Pick<Place, 'page' | 'rates'>, lexicon: Lexicon): FigureMention[] {
  let left = decisions;
  return passagesOf(block).flatMap((passage) => {
    const own = left.slice(0, passage.candidates.length);
    left = left.slice(passage.candidates.length);
    return passage.amounts.length === 0 ? [] : figuresOf({ passage, decisions: own, ...around }, lexicon);
  });
}

interface Place {
  readonly passage: Passage;
  /** Of its candidates. */
  readonly decisions: readonly Decision[];
  readonly page: PageEvidence;
  readonly rates: Rates;
}

function figuresOf({ passage: block, decisions, page, rates }: Place, lexicon: Lexicon): FigureMention[] {
  const accepted = decisions.filter(({ verdict }) => verdict === 'accepted');
  const settled = asWitnesses(accepted.map((mention) => withoutAmount(mention, block.amounts)));
  const linked = comparable(block, rates).map((amount) => {
    const sentence = sentenceAt(block.sentences, amount.start);
    const around: Surroundings = {
      candidate: amount,
      name: null,
      block,
      sentence,
      settled,
      page,
      grammar: lexicon.grammar,
      followsAnother: false,
    };
    return { amount, sentence, links: lexicon.figures.flatMap((figure) => link(amount, figure, around, lexicon) ?? []) };
  });
  return linked.flatMap(({ amount, sentence, links }) => {
    const rightBeside = (figure: KnownFigure) =>
      linked.some((other) => other.sentence === sentence && agreement(other.amount, other.links, page)?.figure === figure);
    const agreed = agreement(amount, links, page);
    if (agreed) return toMention(amount, agreed, 'agrees');
    // A rate is rounded: what is worked out with one can agree and never contradict.
    const conflicting = block.amounts.includes(amount) ? conflict(amount, links) : undefined;
    if (conflicting && !rightBeside(conflicting.figure)) return toMention(amount, conflicting, 'conflicts');
    const refused = links.find(({ spoken }) => spoken === 'refuse');
    return refused && digitsOf(amount) > 1 ? toMention(amount, refused, 'unrelated') : [];
  });
}

/** The amounts of a passage, those of other currencies in dollars where the text gives a rate; what is only given again stays as it is. */
function comparable({ text, amounts }: Passage, rates: Rates): Amount[] {
  return amounts.map((amount, index) => (isGivenAgain(text, amounts[index - 1], amount) ? amount : (inDollars(amount, rates) ?? amount)));
}

function link(amount: Amount, figure: KnownFigure, around: Surroundings, lexicon: Lexicon): Link | null {
  const places = slip(amount, figure);
  const rule = figure.rule && lexicon.rules.get(figure.rule);
  if (places === null || !rule) return null;
  const step = speaking(rule, around);
  return {
    figure,
    places,
    spoken: step === undefined ? null : step.verdict === 'refuse' ? 'refuse' : 'accept',
    because: step?.because ?? 'nothing speaks for it',
  };
}

function agreement(amount: Amount, links: readonly Link[], page: PageEvidence): Link | undefined {
  const fitting = links.filter(({ places, spoken }) => places === 0 && spoken !== 'refuse');
  // The very number comes first; among those that it rounds, the order of the store.
  const same = [...fitting.filter(({ figure }) => isExact(amount, figure)), ...fitting];
  return same.find(({ spoken }) => spoken === 'accept') ?? same.find(({ figure }) => isTelling(amount, figure, page));
}

/**
 * Whether the digits alone tell the figure: three of them on a page that names anybody concerned, two where it
 * names whom the figure is about before all.
 */
function isTelling(amount: Amount, { entities }: KnownFigure, page: PageEvidence): boolean {
  const digits = digitsOf(amount);
  return digits >= TELLING_DIGITS && entities.slice(0, digits > TELLING_DIGITS ? undefined : 1).some((entity) => page.entities.has(entity));
}

function conflict(amount: Amount, links: readonly Link[]): Link | undefined {
  // A one-digit figure shares its digit with one amount in nine. Only where a text counts in ten-thousands is a
  // wrong place evidence by itself: carrying over a Western scale makes exactly this error, and makes amounts smaller.
  const isRound = digitsOf(amount) < 2;
  if (amount.unit !== 'USD' || (isRound && !amount.isMyriad)) return undefined;
  if (digitsOf(amount) >= TELLING_DIGITS && links.some(({ places, spoken }) => places === 0 && spoken !== 'refuse')) return undefined;
  return links
    .filter(({ places, spoken, figure }) => places > 0 && spoken === 'accept' && !(isRound && isAbove(amount, figure)))
    .toSorted((a, b) => a.places - b.places)[0];
}

function isAbove({ readings }: Amount, { value }: KnownFigure): boolean {
  return readings.some((reading) => reading.value > value);
}

/** “$97.4 billion bid” is one mention; here the noun bears witness for the amount before it. */
function withoutAmount(mention: Mention, amounts: readonly Amount[]): Mention {
  const inside = amounts.find(({ start, end }) => start <= mention.start && end > mention.start && end < mention.end);
  const over = inside ?? amounts.find(({ start, end }) => start >= mention.start && end < mention.end);
  return over ? { ...mention, start: over.end } : mention;
}

function toMention({ start, end, unit, readings }: Amount, { figure, because }: Link, verdict: FigureMention['verdict']): FigureMention {
  const isMoney = unit === 'USD' || unit === 'bare';
  return { start, end, usd: isMoney ? (readings[0]?.value ?? null) : null, figure: figure.id, verdict, because };
}
