import * as v from 'valibot';
import { ClaimId, EntityId, EventId, FigureId, GroupId, QuoteId, kebab, RuleId, SourceId, Text, TopicId } from './ids.ts';
import { Cue, Forms, GrammarWords, Notation, Rule } from './senses-schema.ts';

/**
 * What the fact store is made of. Every record that people edit under `assets/facts` and every pack that
 * comes out of a build or a feed is read through these schemas once; their types are the only source of the
 * record types. `docs/add-a-fact.md` says the same in plain words.
 */

/** A BCP 47 tag without a private part: `en`, `zh-Hant`. */
export const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/));

/**
 * One text in several languages. English is the floor that every other language falls back to. Amounts and days are
 * not typed but referred to: `{figure:bid-97-4b}`, `{date:board-rejects}`, `{date:2025-05-10}`, `{date:2018}`.
 */
export const Localised = v.objectWithRest({ en: Text }, Text);
export type Localised = v.InferOutput<typeof Localised>;

/** ISO 8601 with reduced precision: the year, the month or the day, as far as it is known. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isOnTheCalendar, 'is not a date of the calendar'),
);
export type PartialDate = v.InferOutput<typeof PartialDate>;

/** ISO 8601, a day. */
export const Day = v.pipe(PartialDate, v.length(10, 'must name a day: YYYY-MM-DD'));

export const EntityType = v.picklist(['person', 'company', 'fund', 'nonprofit', 'product', 'deal', 'case', 'agency', 'gathering']);
export type EntityType = v.InferOutput<typeof EntityType>;

/** Where somebody stands in this dispute. `court` and `state` judge or supervise; `around` takes no part. */
export const Side = v.picklist(['musk', 'openai', 'court', 'state', 'around']);
export type Side = v.InferOutput<typeof Side>;

/**
 * A name as texts write it. A bare string is a name that needs no proof. `rule` names the decision list that
 * says when the string means this entity; `forms` names the endings that its `*` may take.
 */
export const Alias = v.union([
  Text,
  v.strictObject({
    text: Text,
    rule: v.optional(RuleId),
    forms: v.optional(v.pipe(v.string(), kebab)),
    kind: v.optional(v.picklist(['misprint', 'periphrasis', 'nickname', 'legal', 'handle', 'former'])),
  }),
]);
export type Alias = v.InferOutput<typeof Alias>;

export const Entity = v.strictObject({
  id: EntityId,
  type: EntityType,
  group: GroupId,
  side: Side,
  /** The name that cards and settings show. */
  name: Localised,
  /** One line: who or what this is in the dispute. */
  role: Localised,
  /** Two or three sentences: what this entity did in the dispute. */
  summary: Localised,
  /** One short line: where this person, company or case stands in the dispute, and up to which day that was looked up. */
  now: v.strictObject({ asOf: Day, text: Localised }),
  /** The whole this is a part of: its names count as mentions of the whole and open the part's own card. */
  partOf: v.optional(EntityId),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  sources: v.pipe(v.array(SourceId), v.minLength(1, 'needs at least one source')),
  /** The decision list for aliases that name none of their own. */
  rule: v.optional(RuleId),
  /** Names by the language that writes them so; `any` for those that all languages share. */
  aliases: v.record(v.string(), v.array(Alias)),
});
export type Entity = v.InferOutput<typeof Entity>;

/** How firm a fact is. Told apart on the card, so that what was said is never read as what was ruled. */
export const Status = v.picklist(['confirmed', 'reported', 'announced', 'alleged', 'disputed', 'ruled', 'scheduled']);
export type Status = v.InferOutput<typeof Status>;

/** In what the sources of a record contradict one another. */
const conflict = v.optional(Localised);

const sources = v.pipe(v.array(SourceId), v.minLength(1, 'needs at least one source'));

export const Event = v.strictObject({
  id: EventId,
  date: PartialDate,
  status: Status,
  /** True where the dispute stood differently afterwards; such events are shown first. */
  decisive: v.optional(v.boolean(), false),
  /** One line that stands alone, under 90 letters where the language allows. */
  headline: Localised,
  summary: Localised,
  entities: v.pipe(v.array(EntityId), v.minLength(1, 'names no entity')),
  figures: v.optional(v.array(FigureId), []),
  sources,
  conflict,
  /** Why what a court ruled stands here without the court's own words, for whoever finds them. */
  withoutPrimary: v.optional(Text),
  /** Earlier events whose state this one ended: a plan that was dropped, a suit that was withdrawn. */
  supersedes: v.optional(v.array(EventId), []),
  /** What it is about, beside what `topics.yaml` says of it. */
  topics: v.optional(v.array(TopicId), []),
});
export type Event = v.InferOutput<typeof Event>;

/** What a figure counts. */
export const FigureUnit = v.picklist(['USD', 'USD/year', 'share', 'people']);

export const Figure = v.strictObject({
  id: FigureId,
  value: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** `USD` whole dollars, `share` a part of one (0.27 is 27 %), `people` heads, `USD/year` dollars a year. */
  unit: FigureUnit,
  label: Localised,
  /** A name of a word or two, for pictures. */
  short: v.optional(Localised),
  asOf: PartialDate,
  saidBy: Localised,
  status: Status,
  entities: v.pipe(v.array(EntityId), v.minLength(1, 'names no entity')),
  sources,
  conflict,
  /** Other figures that articles mistake for this one, or this one for them. */
  confusedWith: v.optional(v.array(FigureId), []),
  /** What a reader should know before comparing: rounding, before or after the money, who disagrees. */
  note: v.optional(Localised),
  /** The decision list that says when an amount speaks of this figure; none where no text could tell. */
  rule: v.optional(RuleId),
});
export type Figure = v.InferOutput<typeof Figure>;

export const Claim = v.strictObject({
  id: ClaimId,
  topic: Localised,
  entities: v.pipe(v.array(EntityId), v.minLength(1, 'names no entity')),
  positions: v.pipe(
    v.array(v.strictObject({ side: Side, text: Localised, sources })),
    v.minLength(2, 'needs the answer of the other side'),
  ),
  /** What a court or an authority decided on it, and what it left open. */
  ruling: v.optional(v.strictObject({ text: Localised, date: PartialDate, sources })),
  status: Status,
  conflict,
});
export type Claim = v.InferOutput<typeof Claim>;

export const Quote = v.strictObject({
  id: QuoteId,
  speaker: EntityId,
  date: PartialDate,
  language: LanguageTag,
  /** The words as they were said or written. */
  words: Text,
  /** How translated articles give them, by language. */
  translations: v.optional(v.record(v.string(), v.array(Text)), {}),
  occasion: Localised,
  entities: v.pipe(v.array(EntityId), v.minLength(1, 'names no entity')),
  sources,
});
export type Quote = v.InferOutput<typeof Quote>;

export const Source = v.strictObject({
  id: SourceId,
  url: v.pipe(v.string(), v.url(), v.startsWith('https://', 'must be an https address')),
  publisher: Text,
  title: Text,
  date: v.optional(PartialDate),
  language: LanguageTag,
  /** `primary`: the court's, the company's or the speaker's own words; `press`: somebody's report of them. */
  kind: v.picklist(['primary', 'press']),
});
export type Source = v.InferOutput<typeof Source>;

export const Group = v.strictObject({ id: GroupId, name: Localised });
export type Group = v.InferOutput<typeof Group>;

/** A matter that sentences and events speak of: a sentence about the lawsuit asks for what became of the lawsuit. */
export const Topic = v.strictObject({
  id: TopicId,
  /** In English, for whoever asks why a card says what it says. */
  name: Text,
  /** Words by language that show that a sentence speaks of it; `*` at the end leaves the word open. */
  words: v.record(v.string(), v.array(Text)),
  events: v.optional(v.array(EventId), []),
  claims: v.optional(v.array(ClaimId), []),
});
export type Topic = v.InferOutput<typeof Topic>;

/** The dispute in a few lines. */
export const Story = v.strictObject({
  asOf: Day,
  /** What it is about: two or three sentences. */
  about: Localised,
  /** Where it stands on the `asOf` day: one or two sentences. */
  now: Localised,
  /** The same with its grounds and what is still open: four to six sentences. */
  nowLong: Localised,
  sources,
  /** Amounts of US dollars that others are drawn beside. */
  scale: v.pipe(v.array(FigureId), v.minLength(1)),
});
export type Story = v.InferOutput<typeof Story>;

/** The compiled store, as the extension carries it and as a feed would deliver it. */
export const Pack = v.strictObject({
  schema: v.literal(1),
  /** Rises with every release of facts. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  asOf: Day,
  story: Story,
  groups: v.array(Group),
  entities: v.array(Entity),
  events: v.array(Event),
  figures: v.array(Figure),
  claims: v.array(Claim),
  quotes: v.array(Quote),
  topics: v.optional(v.array(Topic), []),
  sources: v.array(Source),
  cues: v.array(Cue),
  rules: v.array(Rule),
  forms: v.array(Forms),
  notations: v.array(Notation),
  grammar: v.array(GrammarWords),
});
export type Pack = v.InferOutput<typeof Pack>;

function isOnTheCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
}
