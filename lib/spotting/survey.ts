import type { CueId } from '../facts/ids.ts';
import { decide } from './decide.ts';
import { asWitnesses, evidenceKey, type PageEvidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Decision } from './mention.ts';
import { passagesOf, type Passage } from './passage.ts';
import type { Candidate, Scan } from './scan.ts';
import { sentenceAt, sentenceBefore } from './sentence.ts';
import { atOnce, type Steps } from './steps.ts';

/**
 * Names lean on one another: “Taylor” on “Bret Taylor”, “the offer” on “Musk's bid”. Each round sees what the
 * last one settled; chains longer than this do not occur, and the bound keeps contradicting rules from turning.
 */
const MOST_ROUNDS = 4;

/**
 * Judges all candidates of a page together: one sense per page unless the text says otherwise (Gale, Church
 * and Yarowsky 1992).
 *
 * @param blocks - The page's blocks of running text in reading order, as {@link scan} found them
 * @returns For each block its decisions in reading order
 */
export function survey(blocks: readonly Scan[], lexicon: Lexicon): (readonly Decision[])[] {
  return atOnce(surveying(blocks, lexicon));
}

/** The same in steps. A block whose evidence is what it was is not judged again, and keeps its decisions. */
export function* surveying(blocks: readonly Scan[], lexicon: Lexicon): Steps<(readonly Decision[])[]> {
  // Most blocks name nobody: they only bear witness.
  const passages = blocks.map((block) => (block.candidates.length > 0 ? passagesOf(block) : []));
  const settled = yield* settleAll(passages.flat(), cuesIn(blocks), lexicon);
  let next = 0;
  return passages.map((own) => {
    const first = next;
    next += own.length;
    // One passage is the rule, and its decisions stay the same object.
    return own.length === 0 ? nobody : own.length === 1 ? (settled[first] ?? nobody) : settled.slice(first, next).flat();
  });
}

const nobody: readonly Decision[] = [];

/** What a passage came to, and what it came to after that under other evidence. */
interface Settled {
  readonly decisions: readonly Decision[];
  readonly after: Map<string, Settled>;
}

const unsettled = (): Settled => ({ decisions: [], after: new Map() });
const memory = new WeakMap<Passage, Settled>();
/** Pages change to and fro between few states; beyond, old ones are forgotten. */
const MOST_KEPT = 8;

function* settleAll(passages: readonly Passage[], cues: PageEvidence['cues'], lexicon: Lexicon): Steps<(readonly Decision[])[]> {
  let states = passages.map((passage) => {
    const state = memory.get(passage) ?? unsettled();
    memory.set(passage, state);
    return state;
  });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const page: PageEvidence = { entities: entitiesIn(states), cues };
    const key = evidenceKey(page);
    const next: Settled[] = [];
    for (const [index, passage] of passages.entries()) {
      const state = states[index] ?? unsettled();
      const known = state.after.get(key);
      if (!known) yield;
      const settled = known ?? { decisions: settle(passage, state.decisions, page, lexicon), after: new Map() };
      if (!known && state.after.size >= MOST_KEPT) state.after.clear();
      state.after.set(key, settled);
      next.push(settled);
    }
    const isSame = round > 0 && sameVerdicts(states, next);
    states = next;
    if (isSame) break;
  }
  return states.map(({ decisions }) => decisions);
}

/** Decides all candidates of a passage, given what the last round decided of them. */
function settle(block: Passage, former: readonly Decision[], page: PageEvidence, lexicon: Lexicon): Decision[] {
  const settled = asWitnesses(former.filter(isLikely));
  const lastNamed = new Map<string, Decision>(); // of each entity: what the candidates so far were taken for
  return block.candidates.map((candidate, index) => {
    const { entry, start } = candidate;
    const decision = decide(
      {
        candidate,
        name: entry,
        block,
        sentence: sentenceAt(block.sentences, start),
        settled,
        page,
        grammar: lexicon.grammar,
        followsAnother: followsAnother(candidate, lastNamed.get(entry.entity), block, rivalsOf(candidate, lexicon)),
      },
      entry.rule && lexicon.rules.get(entry.rule),
    );
    const before = former[index];
    if (before && (before.isAnother || isLikely(before))) lastNamed.set(before.entity, before);
    return decision;
  });
}

/** What the page as a whole says, as far as its names are settled. */
export function pageEvidence(blocks: readonly Scan[], settled: readonly (readonly Decision[])[]): PageEvidence {
  return { entities: entitiesIn(settled.map((decisions) => ({ decisions }))), cues: cuesIn(blocks) };
}

function cuesIn(blocks: readonly Scan[]): Set<string> {
  const cues = new Set<string>();
  for (const block of blocks) for (const { entry } of block.cues) cues.add(entry.cue);
  return cues;
}

function rivalsOf({ entry }: Candidate, { rules }: Lexicon): readonly CueId[] {
  return (entry.rule && rules.get(entry.rule)?.rivals) ?? [];
}

/**
 * Whether the last thing of the kind before a candidate, named or told by a cue of its list, was another one. That holds
 * for one sentence more; then a text is back at its own matter.
 */
function followsAnother(
  { start }: Candidate,
  named: Decision | undefined,
  { cues, sentences }: Passage,
  rivals: readonly CueId[],
): boolean {
  const last = named?.end ?? 0;
  const rival = Math.max(...rivals.map((cue) => cues.lastBefore(cue, start)?.start ?? -1), -1);
  const another = rival >= last ? rival : named?.isAnother ? named.start : -1;
  return another >= 0 && another >= sentenceBefore(sentences, start).start;
}

/** What grammar has not refused yet counts: a noun of the bid is more often the noun than not. */
function isLikely({ verdict }: Decision): boolean {
  return verdict !== 'refused';
}

function entitiesIn(settled: readonly Pick<Settled, 'decisions'>[]): Map<string, number> {
  const entities = new Map<string, number>();
  const count = (id: string) => entities.set(id, (entities.get(id) ?? 0) + 1);
  for (const { decisions } of settled) {
    for (const { entity, part } of decisions.filter(isLikely)) {
      count(entity);
      if (part) count(part);
    }
  }
  return entities;
}

function sameVerdicts(a: readonly Settled[], b: readonly Settled[]): boolean {
  return a.every(({ decisions }, i) => decisions.every(({ verdict }, j) => verdict === b[i]?.decisions[j]?.verdict));
}
