import type { SpeaksOf } from '../facts/context.ts';
import type { FigureMention } from './figures.ts';
import { mentionsOf } from './spot.ts';
import type { Decision, Mention } from './mention.ts';
import type { Scan } from './scan.ts';
import { sentenceAt, sentencesOf } from './sentence.ts';
import { topicsIn } from './topics-in.ts';

/** A page as it was read: for each block of running text what it holds. */
export interface ReadPage {
  readonly scans: readonly Scan[];
  /** Settled. */
  readonly decisions: readonly (readonly Decision[])[];
  readonly figures: readonly (readonly FigureMention[])[];
}

/**
 * Whom and what the sentence around a mention speaks of, and whom and what the page. Ids only: no word of the page.
 *
 * @param block - Which block the mention stands in
 * @param offset - Where in the block it begins
 */
export function contextAt({ scans, decisions, figures }: ReadPage, block: number, offset: number): SpeaksOf {
  const text = scans[block]?.text ?? '';
  const sentence = sentenceAt(sentencesOf(text), offset);
  const isInside = ({ start }: { readonly start: number }) => start >= sentence.start && start < sentence.end;
  return {
    sentence: {
      entities: entitiesOf(mentionsOf(decisions[block] ?? []).filter(isInside)),
      figures: [
        ...new Set((figures[block] ?? []).filter((one) => one.verdict !== 'unrelated' && isInside(one)).map(({ figure }) => figure)),
      ],
      topics: topicsIn(scans[block]?.topics ?? [], sentence),
    },
    page: {
      entities: entitiesOf(mentionsOf(decisions.flat())),
      topics: topicsIn(
        scans.flatMap(({ topics }) => topics),
        { start: 0, end: Infinity },
      ),
    },
  };
}

function entitiesOf(mentions: readonly Mention[]) {
  return [...new Set(mentions.flatMap(({ entity, part }) => (part ? [entity, part] : [entity])))];
}
