import type { EntityId, EventId, TopicId } from '../ids.ts';
import type { Context } from '../context.ts';
import type { Event, Pack, PartialDate } from '../schema.ts';
import { daysApart, isCertainlyAfter } from './date-span.ts';
import { firmness, halfLifeDays, mostShared, weights, type Weight } from './weights.ts';

/** One reason for or against telling something, with its points. */
export interface Part {
  readonly weight: Weight;
  readonly points: number;
  /** In plain words. */
  readonly says: string;
}

/** What weighing asks of the store, at hand. */
export interface Known {
  readonly pack: Pack;
  readonly topics: ReadonlyMap<EventId, ReadonlySet<TopicId>>;
  /** For each event those whose state it ended. */
  readonly ended: ReadonlyMap<EventId, readonly Event[]>;
  /** Deals and cases: what events are about rather than who takes part. */
  readonly matters: ReadonlySet<EntityId>;
  /** In English, for explanations. */
  readonly entityNames: ReadonlyMap<EntityId, string>;
  readonly topicNames: ReadonlyMap<TopicId, string>;
}

/** What is weighed, as far as events and contested points are alike. */
interface Weighed {
  readonly entities: readonly EntityId[];
  readonly topics: ReadonlySet<TopicId>;
}

/** The points of an event on the card of an entity, without those that hang on its neighbours. */
export function weighEvent(event: Event, card: EntityId, context: Context, known: Known): Part[] {
  const { date, status, entities } = event;
  const figures = [event, ...endedBy(event, known)].flatMap((one) => one.figures);
  const topics = known.topics.get(event.id) ?? new Set();
  return [
    ...part('figure', 'gives the amount of the sentence', shared(figures, context.sentence.figures, 'figure')),
    ...weighMatter({ entities, topics }, card, context, known),
    ...part('decisive', 'changed how the dispute stands', isTurn(event, known) ? 1 : 0),
    ...part('firm', `is ${status}`, firmness[status]),
    ...(context.articleDate === null ? [] : nearness(date, context.articleDate, known.pack.asOf)),
  ];
}

/** The points of what a record shares with sentence and page. */
export function weighMatter({ entities, topics }: Weighed, card: EntityId, { sentence, page }: Context, known: Known): Part[] {
  const others = sentence.entities.filter((id) => id !== card && entities.includes(id));
  const [matters, people] = [others.filter((id) => known.matters.has(id)), others.filter((id) => !known.matters.has(id))];
  const said = sentence.topics.filter((id) => topics.has(id));
  const onPage = page.topics.slice(0, mostShared.pageTopic).filter((id) => topics.has(id) && !said.includes(id));
  const whom = (ids: readonly EntityId[]) => ids.map((id) => known.entityNames.get(id) ?? id).join(' and ');
  const what = (ids: readonly TopicId[]) => ids.map((id) => known.topicNames.get(id) ?? id).join(' and ');
  return [
    ...part('matter', `is about ${whom(matters)}, which the sentence names`, Math.min(matters.length, mostShared.matter)),
    ...part('topic', `is about ${what(said)}, as the sentence is`, Math.min(said.length, mostShared.topic)),
    ...part('entity', `names ${whom(people)}, as the sentence does`, Math.min(people.length, mostShared.entity)),
    ...part('foremost', `is about ${whom([card])} before all`, entities[0] === card ? 1 : 0),
    ...part('pageTopic', `is about ${what(onPage)}, as the page is`, onPage.length),
  ];
}

/** Whether the dispute stood differently afterwards, by itself or because it ended what had turned it before. */
export function isTurn(event: Event, known: Known): boolean {
  return [event, ...endedBy(event, known)].some(({ decisive }) => decisive);
}

/** Whether it is sure enough to stand for how things are: not what one side says, not what is only reported. */
export function isFirm({ status }: Event): boolean {
  return firmness[status] > 0;
}

function endedBy({ id }: Event, { ended }: Known): readonly Event[] {
  return ended.get(id) ?? [];
}

/** How many points parts come to. */
export function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

/** Parts as one plain sentence, the weightiest first. */
export function inWords(parts: readonly Part[]): string {
  const told = parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).map(({ says }) => says);
  return told.length > 0 ? told.join('; ') : 'nothing tells more';
}

/** One part, so many times its weight; none where it weighs nothing. */
export function part(weight: Weight, says: string, times: number): Part[] {
  return times === 0 ? [] : [{ weight, points: weights[weight].points * times, says }];
}

/** How fresh an event is on the day up to which the facts go. */
export function freshness(date: PartialDate, asOf: PartialDate, says: string): Part[] {
  return part('fresh', says, fading('fresh', daysApart(date, asOf)));
}

function nearness(date: PartialDate, articleDate: PartialDate, asOf: PartialDate): Part[] {
  const days = daysApart(date, articleDate);
  const count = days === 1 ? 'a day' : `${days} days`;
  if (isCertainlyAfter(date, articleDate)) return freshness(date, asOf, `came ${count} after the article`);
  const isExact = date.length === articleDate.length;
  const says = isExact ? (days === 0 ? 'is of the day of the article' : `came ${count} before the article`) : `is dated ${date}`;
  return part('near', says, fading('near', days));
}

function fading(weight: keyof typeof halfLifeDays, days: number): number {
  return 0.5 ** (days / halfLifeDays[weight]);
}

function shared<T>(of: readonly T[], wanted: readonly T[], what: keyof typeof mostShared): number {
  return Math.min(of.filter((id) => wanted.includes(id)).length, mostShared[what]);
}
