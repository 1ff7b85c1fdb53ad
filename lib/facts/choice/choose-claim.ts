import type { Context } from '../context.ts';
import type { ClaimId, EntityId } from '../ids.ts';
import type { Claim } from '../schema.ts';
import { topicsOfClaims } from '../topics-of.ts';
import { inWords, part, total, weighMatter, type Known, type Part } from './weigh.ts';

/** A contested point that a card tells, and why. */
export interface ChosenClaim {
  readonly claim: ClaimId;
  readonly parts: readonly Part[];
  readonly because: string;
}

/**
 * The contested point nearest to the sentence among those that touch an entity; where the sentence says nothing, the
 * weightiest. Of equal ones the one written first in the store. `null` where none touches it.
 */
export function chooseClaim(card: EntityId, context: Context, known: Known): ChosenClaim | null {
  const topics = topicsOfClaims(known.pack);
  const weigh = ({ id, entities, ruling, status }: Claim): Part[] => [
    ...weighMatter({ entities, topics: topics.get(id) ?? new Set() }, card, context, known),
    ...part('ruling', 'has been before a court or an authority', ruling ? 1 : 0),
    // Here what both sides still hold counts more than what is settled, so status weighs the other way round than in events.
    ...part('ruling', 'is still in dispute', status === 'disputed' ? 1 : 0),
  ];
  const [best] = known.pack.claims
    .filter(({ entities }) => entities.includes(card))
    .map((claim) => ({ claim: claim.id, parts: weigh(claim) }))
    .toSorted((a, b) => total(b.parts) - total(a.parts));
  return best ? { ...best, because: inWords(best.parts) } : null;
}
