import type { CueId } from '../facts/ids.ts';
import { decide } from './decide.ts';
import type { PageEvidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Decision } from './mention.ts';
import type { Candidate, Scan } from './scan.ts';
import { sentenceAt, sentencesOf } from './sentence.ts';

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
export function survey(blocks: readonly Scan[], lexicon: Lexicon): Decision[][] {
  const sentences = blocks.map((block) => (block.candidates.some(({ entry }) => entry.rule) ? sentencesOf(block.text) : []));
  const cues = new Set<string>(blocks.flatMap((block) => block.cues.map(({ entry }) => entry.cue)));
  let settled: Decision[][] = blocks.map(() => []);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const page: PageEvidence = { entities: entitiesIn(settled), cues };
    const next = blocks.map((block, index) =>
      block.candidates.map((candidate) =>
        decide(
          {
            candidate,
            name: candidate.entry,
            block,
            sentence: sentenceAt(sentences[index] ?? [], candidate.start),
            settled: (settled[index] ?? []).filter(isLikely),
            page,
            followsAnother: followsAnother(candidate, settled[index] ?? [], block, rivalsOf(candidate, lexicon)),
          },
          candidate.entry.rule && lexicon.rules.get(candidate.entry.rule),
        ),
      ),
    );
    const isSame = round > 0 && sameVerdicts(settled, next);
    settled = next;
    if (isSame) break;
  }
  return settled;
}

/** What the page as a whole says, as far as its names are settled. */
export function pageEvidence(blocks: readonly Scan[], settled: readonly (readonly Decision[])[]): PageEvidence {
  return { entities: entitiesIn(settled), cues: new Set(blocks.flatMap((block) => block.cues.map(({ entry }) => entry.cue))) };
}

function rivalsOf({ entry }: Candidate, { rules }: Lexicon): readonly CueId[] {
  return (entry.rule && rules.get(entry.rule)?.rivals) ?? [];
}

/** Whether the last thing of the kind before the candidate, named or told by a cue of its list, was another one. */
function followsAnother({ start, entry }: Candidate, decisions: readonly Decision[], { cues }: Scan, rivals: readonly CueId[]): boolean {
  const named = decisions.findLast(
    ({ entity, end, verdict, isAnother }) => entity === entry.entity && end <= start && (isAnother || verdict !== 'refused'),
  );
  const rival = cues.findLast((cue) => cue.end <= start && rivals.includes(cue.entry.cue));
  if (rival && rival.start >= (named?.end ?? 0)) return true;
  return named?.isAnother ?? false;
}

/** What grammar has not refused yet counts: a noun of the bid is more often the noun than not. */
function isLikely({ verdict }: Decision): boolean {
  return verdict !== 'refused';
}

function entitiesIn(decisions: readonly (readonly Decision[])[]): Set<string> {
  return new Set(decisions.flatMap((block) => block.filter(isLikely).flatMap(({ entity, part }) => (part ? [entity, part] : [entity]))));
}

function sameVerdicts(a: readonly (readonly Decision[])[], b: readonly (readonly Decision[])[]): boolean {
  return a.every((block, i) => block.every(({ verdict }, j) => verdict === b[i]?.[j]?.verdict));
}
