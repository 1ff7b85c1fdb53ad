import { chooseClaim } from './choice/choose-claim.ts';
import { firstDay, isCertainlyAfter } from './choice/date-span.ts';
import { knownOf } from './choice/known-of.ts';
import { pick, type Candidate, type Chosen } from './choice/pick.ts';
import { freshness, inWords, isFirm, isTurn, part, total, weighEvent, type Known, type Part } from './choice/weigh.ts';
import type { Context } from './context.ts';
import type { ClaimId, EntityId } from './ids.ts';
import { newestFirst } from './newest-first.ts';
import type { Event, Pack } from './schema.ts';

/** Some of what happened, and how many more events the store has about the entity. */
export interface Told {
  readonly facts: readonly Chosen[];
  readonly count: number;
}

/** What a card says. */
export interface Choice {
  /** What happened after the article was written; `null` where nobody knows when that was. */
  readonly since: Told | null;
  /** What was known on the day of the article; where nobody knows that day, what counts most. */
  readonly known: Told;
  /** The contested point that it touches: none or one. */
  readonly claims: readonly ClaimId[];
}

/** A card is read in seconds: so many lines in each part. `latest` is for pages without a date. */
const mostFacts = { since: 3, known: 2, latest: 3 } as const;

/**
 * What to say about an entity at a sentence of an article. Pure; the weights are in `choice/weights.ts`, the reasons in
 * `docs/decisions/0012-choosing.md`, and `npm run spot -- --explain FILE --date DAY` shows what comes out for a text.
 *
 * - Told are events that name the entity, and turns of a matter of the sentence that it has a part in.
 * - An event counts as later only where it certainly is; all others were known.
 * - What another event of the same part ended is not shown.
 * - Of what came later, the answer to the sentence is read first, then the rest, newest first.
 */
export function choose(pack: Pack, entity: EntityId, context: Context): Choice {
  const known = knownOf(pack);
  const { articleDate } = context;
  const claims = [chooseClaim(entity, context, known)].flatMap((one) => one?.claim ?? []);
  const happened = pack.events.filter(({ status, date }) => status !== 'scheduled' && firstDay(date) <= pack.asOf);
  if (articleDate === null) return { since: null, known: latest(happened, entity, known), claims };
  const told = happened.filter((event) => event.entities.includes(entity) || isTurnOfMatter(event, entity, context, known, happened));
  const isLater = ({ date }: Event) => isCertainlyAfter(date, articleDate);
  const weighed = (events: readonly Event[]): Candidate[] =>
    withoutEnded(events).map((event) => ({ event, parts: weighEvent(event, entity, context, known) }));
  const [later, before] = [told.filter(isLater), told.filter((event) => !isLater(event))];
  const knownThen = pick(weighed(before), mostFacts.known, known).toSorted((a, b) => newestFirst(a.event, b.event));
  return {
    since: toldOf(chooseSince(weighed(later), entity, known), later, entity),
    known: toldOf(knownThen, before, entity),
    claims,
  };
}

function chooseSince(candidates: readonly Candidate[], entity: EntityId, known: Known): Chosen[] {
  const turns = candidates.filter(({ event }) => isTurn(event, known) && isFirm(event)).toSorted((a, b) => newestFirst(a.event, b.event));
  const answer = answerAmong(turns);
  const newest = turns.find(({ event }) => event.entities.includes(entity));
  const marked = candidates.map((one) => ({
    event: one.event,
    parts: [
      ...part('answer', 'is the newest turn of what the sentence speaks of', one === answer ? 1 : 0),
      ...part('newestTurn', 'is the newest turn of all', one === newest ? 1 : 0),
      ...one.parts,
    ],
  }));
  const isAnswer = ({ event }: Chosen) => Number(event === answer?.event);
  return pick(marked, mostFacts.since, known).toSorted((a, b) => isAnswer(b) - isAnswer(a) || newestFirst(a.event, b.event));
}

/** Among turns, newest first, the first of those that share most with the sentence; none where none shares anything. */
function answerAmong(turns: readonly Candidate[]): Candidate | undefined {
  const matterOf = ({ parts }: Candidate) => total(parts.filter(({ weight }) => ['figure', 'matter', 'topic'].includes(weight)));
  return turns.filter((one) => matterOf(one) > 0).toSorted((a, b) => matterOf(b) - matterOf(a))[0];
}

/** Without a date: turns before the rest, newer before older; shown newest first. */
function latest(happened: readonly Event[], entity: EntityId, known: Known): Told {
  const about = happened.filter(({ entities }) => entities.includes(entity));
  const partsOf = ({ decisive, date }: Event): Part[] => [
    ...part('decisive', 'changed how the dispute stands', decisive ? 1 : 0),
    ...freshness(date, known.pack.asOf, `is dated ${date}`),
  ];
  const chosen = withoutEnded(about)
    .map((event): Chosen => ({ event, parts: partsOf(event), because: inWords(partsOf(event)) }))
    .toSorted((a, b) => total(b.parts) - total(a.parts))
    .slice(0, mostFacts.latest);
  return toldOf(
    chosen.toSorted((a, b) => newestFirst(a.event, b.event)),
    about,
    entity,
  );
}

/**
 * Whether an event that does not name the entity belongs on its card all the same: it turned a deal or case that the
 * sentence names, or one that the entity had a part in and that the sentence's words are about.
 */
function isTurnOfMatter(event: Event, card: EntityId, { sentence }: Context, known: Known, happened: readonly Event[]): boolean {
  if (!isTurn(event, known) || !isFirm(event)) return false;
  const { matters, topics } = known;
  const shared = sentence.topics.filter((topic) => topics.get(event.id)?.has(topic));
  const hadPart = (matter: EntityId) =>
    happened.some(
      ({ id, entities }) => entities.includes(card) && entities.includes(matter) && shared.some((topic) => topics.get(id)?.has(topic)),
    );
  return event.entities.some((id) => matters.has(id) && (sentence.entities.includes(id) || hadPart(id)));
}

/** Events whose state none of the others has ended. */
function withoutEnded(events: readonly Event[]): Event[] {
  const ended = new Set(events.flatMap(({ supersedes }) => supersedes));
  return events.filter(({ id }) => !ended.has(id));
}

function toldOf(facts: readonly Chosen[], all: readonly Event[], entity: EntityId): Told {
  const shown = new Set(facts.map(({ event }) => event.id));
  return { facts, count: all.filter(({ id, entities }) => entities.includes(entity) && !shown.has(id)).length };
}
