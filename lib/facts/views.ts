import type { EntityId, GroupId } from './ids.ts';
import type { EntityType, PartialDate, Side, Status } from './schema.ts';

/** What surfaces show: records cut to size and put into the reader's language by the background. */

/** A text with the language it is really in: the reader's, or English where nobody has translated it yet. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

export interface SourceView {
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  readonly primary: boolean;
}

/** One dated, sourced fact. */
export interface FactView {
  readonly id: string;
  readonly date: PartialDate;
  readonly status: Status;
  readonly headline: Said;
  readonly summary: Said;
  readonly entities: readonly EntityId[];
  readonly sources: readonly SourceView[];
  /** In what its sources contradict one another. */
  readonly conflict: Said | null;
}

export interface EntityView {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly group: GroupId;
  readonly name: Said;
}

/** Some facts in the order in which they are read, and how many more the store has about the entity. */
export interface FactsView {
  readonly facts: readonly FactView[];
  readonly more: number;
}

/** What somebody says on a contested point, with sources. */
export interface PositionView {
  readonly side: Side;
  readonly text: Said;
  readonly sources: readonly SourceView[];
}

/** A contested point: all sides, and what a court or an authority decided on it. */
export interface DisputeView {
  readonly topic: Said;
  readonly positions: readonly PositionView[];
  readonly ruling: { readonly text: Said; readonly date: PartialDate; readonly sources: readonly SourceView[] } | null;
}

export interface CardView {
  readonly entity: EntityView;
  readonly role: Said;
  /** Where it stands now, in one line. */
  readonly now: Said;
  readonly summary: Said;
  /** What happened after the article was written; `null` where nobody knows when that was. */
  readonly since: FactsView | null;
  /** What was known on the day of the article; without that day, what counts most. */
  readonly known: FactsView;
  readonly articleDate: PartialDate | null;
  /** What is contested about it; `null` where nothing is. */
  readonly dispute: DisputeView | null;
  /** Sources of the summary. */
  readonly sources: readonly SourceView[];
  readonly asOf: PartialDate;
}

/** How fresh the facts are and where they come from. */
export interface FactsStatus {
  readonly version: number;
  readonly asOf: PartialDate;
  /** `stored`: from the database; `bundled`: from the package, because the database had none or was broken. */
  readonly origin: 'stored' | 'bundled';
}

/** The whole dispute, for the popup and the story page. */
export interface StoryView {
  readonly about: Said;
  readonly now: Said;
  readonly nowLong: Said;
  readonly asOf: PartialDate;
  readonly sources: readonly SourceView[];
  readonly facts: readonly FactView[];
  readonly entities: readonly EntityView[];
  readonly groups: readonly { readonly id: GroupId; readonly name: Said }[];
  readonly status: FactsStatus;
}
