import type { Where, Witness } from '../facts/senses-schema.ts';
import type { Grammar } from './grammar.ts';
import type { Mention } from './mention.ts';
import type { Stretch } from './places.ts';
import type { AliasEntry } from './entry.ts';
import type { Passage } from './passage.ts';
import type { CueFound } from './scan.ts';
import { indexStretches, type StretchIndex } from './stretch-index.ts';

/** What the page as a whole bears witness to: names settled so far and cues that occur. */
export interface PageEvidence {
  /** How often each entity or part is named. */
  readonly entities: ReadonlyMap<string, number>;
  readonly cues: ReadonlySet<string>;
}

/** The same for two pages whose witnesses no step can tell apart. */
export function evidenceKey({ entities, cues }: PageEvidence): string {
  const counts = [...entities].map(([id, count]) => `${id} ${Math.min(count, OFTEN)}`);
  return [...counts.toSorted(), ...[...cues].toSorted()].join();
}

/** All that a step may ask about one candidate. */
export interface Surroundings {
  readonly candidate: Stretch;
  /** What the candidate would name; `null` for an amount. */
  readonly name: AliasEntry | null;
  readonly block: Passage;
  readonly sentence: Stretch;
  /** Mentions of the block settled so far, by entity and by part. */
  readonly settled: StretchIndex<Mention>;
  readonly page: PageEvidence;
  readonly grammar: Grammar;
  /** The last such word before this one in the block meant another thing of the kind. */
  readonly followsAnother: boolean;
}

/** The same of a name. */
export interface NameSurroundings extends Surroundings {
  readonly name: AliasEntry;
}

/** What a page names so often is its matter, not an aside. */
const OFTEN = 3;

type Place = 'before' | 'after' | 'sentence' | 'block' | 'page';
const places: readonly Place[] = ['before', 'after', 'sentence', 'block', 'page'];

/** Mentions as witnesses, by entity and by part. */
export function asWitnesses(mentions: readonly Mention[]): StretchIndex<Mention> {
  return indexStretches(mentions, ({ entity, part }) => (part ? [entity, part] : [entity]));
}

/** Whether every place that `where` names holds at least one of its witnesses. An empty `where` holds. */
export function holds(where: Where, around: Surroundings): boolean {
  if (where.written && !where.written.includes(writtenAs(around))) return false;
  return places.every((place) => where[place]?.some((witness) => isThere(witness, place, where, around)) ?? true);
}

/** Whether any place that `where` names holds one of its witnesses. An empty `where` does not. */
export function holdsAny(where: Where, around: Surroundings): boolean {
  if (where.written?.includes(writtenAs(around))) return true;
  return places.some((place) => where[place]?.some((witness) => isThere(witness, place, where, around)) ?? false);
}

/** The stretch before the candidate taken up by cues of `over`, as far as they follow one another closely. */
export function startOver(over: readonly string[], { candidate, block }: Pick<Surroundings, 'candidate' | 'block'>): number {
  let start = candidate.start;
  for (;;) {
    const next = longest(over.flatMap((cue) => cuesBefore(cue, start, block)));
    if (next === undefined) return start;
    start = next.start;
  }
}

function endOver(over: readonly string[], { candidate, block }: Surroundings): number {
  let end = candidate.end;
  for (;;) {
    const next = longest(over.flatMap((cue) => cuesAfter(cue, end, block)));
    if (next === undefined) return end;
    end = next.end;
  }
}

function cuesBefore(cue: string, start: number, { cues, text }: Passage): CueFound[] {
  return Array.from(cues.endingNear(cue, start, WIDEST_GAP)).filter((found) => found.start < start && isGap(text, found.end, start));
}

function cuesAfter(cue: string, end: number, { cues, text }: Passage): CueFound[] {
  return Array.from(cues.startingNear(cue, end, WIDEST_GAP)).filter((found) => found.end > end && isGap(text, end, found.start));
}

function longest(cues: readonly CueFound[]): CueFound | undefined {
  return cues.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function isThere(witness: Witness, place: Place, { over = [] }: Where, around: Surroundings): boolean {
  if (witness === '#another') return around.followsAnother;
  switch (place) {
    case 'page':
      return onPage(witness, around);
    case 'block':
      return within(witness, { start: 0, end: around.block.text.length }, around);
    case 'sentence':
      return within(witness, around.sentence, around);
    case 'before':
      return directlyBefore(witness, startOver(over, around), around);
    case 'after':
      return directlyAfter(witness, endOver(over, around), around);
  }
}

function onPage(witness: Witness, { page, name }: Surroundings): boolean {
  if (witness === '#dispute') return speaksOfBothSides(page.entities);
  if (witness === '#matter') return (page.entities.get(name?.entity ?? '') ?? 0) >= OFTEN;
  return witness.startsWith('@') ? page.entities.has(named(witness, name)) : page.cues.has(witness);
}

/** The dispute has two sides; a page that names only one of them is about something else. */
function speaksOfBothSides(entities: PageEvidence['entities']): boolean {
  const one = (...ids: string[]) => ids.some((id) => entities.has(id));
  return one('bid') || (one('musk', 'xai') && one('openai', 'altman'));
}

function within(witness: Witness, place: Stretch, { candidate, name, settled, block }: Surroundings): boolean {
  const found = witness.startsWith('@') ? settled.within(named(witness, name), place) : block.cues.within(witness, place);
  for (const stretch of found) if (!overlaps(stretch, candidate)) return true;
  return false;
}

function directlyBefore(witness: Witness, start: number, { name, settled, block, grammar }: Surroundings): boolean {
  if (witness === '#joined') return joinedBefore.test(block.text.slice(Math.max(0, start - 2), start));
  if (witness === '#capitalised') return capitalisedBefore.test(block.text.slice(Math.max(0, start - 40), start));
  if (!witness.startsWith('@')) return cuesBefore(witness, start, block).length > 0;
  const isOwner = ({ end }: Mention) =>
    witness.endsWith("'s")
      ? grammar.isPossessive(block.text.slice(end, start)) || isGermanGenitive(block.text, end, start)
      : isGap(block.text, end, start);
  return Array.from(settled.endingNear(named(witness, name), start, WIDEST_LINK)).some(isOwner);
}

function directlyAfter(witness: Witness, end: number, { name, settled, block, grammar }: Surroundings): boolean {
  if (witness === '#capitalised') return capitalisedAfter.test(block.text.slice(end, end + 3));
  if (!witness.startsWith('@')) return cuesAfter(witness, end, block).length > 0;
  const isLink = (start: number) =>
    witness.endsWith("'s")
      ? grammar.isGenitive(block.text.slice(end, start)) || isBareGenitive(block.text, end, start)
      : isGap(block.text, end, start);
  return Array.from(settled.startingNear(named(witness, name), end, WIDEST_LINK)).some(({ start }) => isLink(start));
}

const capitalisedBefore = /(?:^|[\s"“«(])\p{Lu}[\p{Ll}.'’-]*\s$/u;
/** Chinese and Japanese join a given name to the surname so; a name of the store would have been taken whole. */
const joinedBefore = /[\p{L}\p{M}ー][・·･‧•．]$/u;
const capitalisedAfter = /^\s\p{Lu}/u;
/** No gap and no link between two names is longer, in code units. */
const WIDEST_GAP = 3;
const WIDEST_LINK = 14;

/** At most three characters that part nothing: spaces, quotation marks, brackets, hyphens, joining dots. */
const gap = /^[\s"'“”„‘’«»()（）「」『』【】《》\-–—・·]{0,3}$/u;
function isGap(text: string, start: number, end: number): boolean {
  return start <= end && end - start <= WIDEST_GAP && gap.test(text.slice(start, end));
}

/** “Musks Angebot”: Germanic languages but English put the s to the name itself. */
function isGermanGenitive(text: string, start: number, end: number): boolean {
  return /^\s["“„«»]?$/u.test(text.slice(start, end)) && text[start - 1] === 's';
}

/** “предложение Маска”, “oferta Muska”, “عرض ماسك”, “tawaran Musk”: some languages say it by case or order alone. */
function isBareGenitive(text: string, start: number, end: number): boolean {
  if (!/^\s["“„«»]?$/u.test(text.slice(start, end))) return false;
  const owner = /^[\p{L}\p{M}]+/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return (
    /^[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(owner) ||
    /(?:[aąuy])$/u.test(owner) ||
    /(?:an|nya)$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

function named(witness: Witness, self: AliasEntry | null): string {
  const name = witness.slice(1).replace(/'s$/, '');
  return name === 'self' ? (self?.part ?? self?.entity ?? '') : name;
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && a.end > b.start;
}

/** How the page writes the name, compared with the store. */
export function writtenAs({ candidate, name, block }: Surroundings): 'as-given' | 'lower' | 'upper' | 'mixed' {
  if (name === null) return 'as-given';
  const { text } = name;
  const surface = block.text.slice(candidate.start, candidate.end).normalize('NFKC');
  const isLower = surface === surface.toLowerCase();
  const isUpper = surface === surface.toUpperCase();
  if (isLower && isUpper) return 'as-given'; // a script without case, or digits
  if (isLower) return text === text.toLowerCase() ? 'as-given' : 'lower';
  if (isUpper) return text === text.toUpperCase() ? 'as-given' : 'upper';
  const [first = ''] = text;
  if (surface.startsWith(first)) return casing(surface) === casing(text) ? 'as-given' : 'mixed';
  return first === first.toUpperCase() ? 'lower' : 'mixed';
}

function casing(text: string): string {
  return Array.from(text, (letter) => (letter === letter.toLowerCase() ? '0' : '1')).join('');
}
