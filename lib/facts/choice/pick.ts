import type { EntityId } from '../ids.ts';
import type { Event } from '../schema.ts';
import { inWords, part, total, type Known, type Part } from './weigh.ts';

/** An event that a card tells, and why. */
export interface Chosen {
  readonly event: Event;
  readonly parts: readonly Part[];
  /** The parts in plain words. */
  readonly because: string;
}

/** An event with its points, before it stands beside others. */
export interface Candidate {
  readonly event: Event;
  readonly parts: readonly Part[];
}

/**
 * The weightiest so many, one after the other: each is weighed beside those already picked, so that another matter or
 * another day comes before more of the same. Of equal ones the newer.
 */
export function pick(candidates: readonly Candidate[], most: number, known: Known): Chosen[] {
  const chosen: Chosen[] = [];
  while (chosen.length < Math.min(most, candidates.length)) {
    const left = candidates
      .filter(({ event }) => !chosen.some((one) => one.event.id === event.id))
      .map(({ event, parts }) => ({ event, parts: [...parts, ...beside(event, chosen, known)] }));
    const [best] = left.toSorted((a, b) => total(b.parts) - total(a.parts) || (a.event.date < b.event.date ? 1 : -1));
    if (!best) break;
    chosen.push({ ...best, because: inWords(best.parts) });
  }
  return chosen;
}

function beside(event: Event, chosen: readonly Chosen[], known: Known): Part[] {
  const sameDay = chosen.filter((one) => one.event.date === event.date);
  const sameMatter = chosen.filter((one) => isSameMatter(one.event, event, known));
  return [
    ...part('sameDay', 'is of the same day as another line', sameDay.length),
    ...part('sameMatter', 'is about the same matter as another line', sameMatter.length),
  ];
}

/** They share a deal or a case; where neither names any, a topic. */
function isSameMatter(a: Event, b: Event, { matters, topics }: Known): boolean {
  const mattersOf = ({ entities }: Event): EntityId[] => entities.filter((id) => matters.has(id));
  const [ofA, ofB] = [mattersOf(a), mattersOf(b)];
  if (ofA.length > 0 || ofB.length > 0) return ofA.some((id) => ofB.includes(id));
  const topicsOfB = topics.get(b.id);
  return [...(topics.get(a.id) ?? [])].some((topic) => topicsOfB?.has(topic));
}
