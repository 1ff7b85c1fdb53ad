import * as v from 'valibot';
import { EntityId, GroupId } from './ids.ts';
import { EntityType, PartialDate, Status } from './schema.ts';

/** What surfaces show: records cut to size and put into the reader's language by the background. */

/** A text with the language it is really in: the reader's, or English where nobody has translated it yet. */
export const Said = v.object({ text: v.string(), lang: v.string() });
export type Said = v.InferOutput<typeof Said>;

export const SourceView = v.object({
  url: v.string(),
  publisher: v.string(),
  title: v.string(),
  primary: v.boolean(),
});
export type SourceView = v.InferOutput<typeof SourceView>;

/** One dated, sourced fact. */
export const FactView = v.object({
  id: v.string(),
  date: PartialDate,
  status: Status,
  headline: Said,
  summary: Said,
  entities: v.array(EntityId),
  sources: v.array(SourceView),
});
export type FactView = v.InferOutput<typeof FactView>;

export const EntityView = v.object({
  id: EntityId,
  type: EntityType,
  group: GroupId,
  name: Said,
});
export type EntityView = v.InferOutput<typeof EntityView>;

export const CardView = v.object({
  entity: EntityView,
  role: Said,
  summary: Said,
  /** At most three, newest first. */
  facts: v.array(FactView),
  /** How many more the store has about this entity. */
  more: v.number(),
  /** Sources of the summary. */
  sources: v.array(SourceView),
  asOf: PartialDate,
});
export type CardView = v.InferOutput<typeof CardView>;

/** How fresh the facts are and where they come from. */
export const FactsStatus = v.object({
  version: v.number(),
  asOf: PartialDate,
  /** `stored`: from the database; `bundled`: from the package, because the database had none or was broken. */
  origin: v.picklist(['stored', 'bundled']),
});
export type FactsStatus = v.InferOutput<typeof FactsStatus>;

/** The whole dispute, for the popup and the story page. */
export const StoryView = v.object({
  about: Said,
  now: Said,
  nowLong: Said,
  asOf: PartialDate,
  sources: v.array(SourceView),
  facts: v.array(FactView),
  entities: v.array(EntityView),
  groups: v.array(v.object({ id: GroupId, name: Said })),
  status: FactsStatus,
});
export type StoryView = v.InferOutput<typeof StoryView>;
