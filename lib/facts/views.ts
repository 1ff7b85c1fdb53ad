import type { EntityId, FigureId, GroupId } from './ids.ts';
import type { EntityType, PartialDate, Side, Status } from './schema.ts';

/** What surfaces show: records cut to size and put into the reader's language by the background. */

/** A text with the language it is really in: the reader's, or English where nobody has translated it yet. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  /** Whom it names, where that leads to their cards. */
  readonly names?: readonly Name[];
}

/** A name within a text of the store. Offsets are UTF-16 code units. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
}

/** Finds the names in a text: each entity once, in reading order. */
export type NamesIn = (text: string, language: string) => readonly Name[];

/** Where a card leads. */
export type Target = { readonly is: 'entity'; readonly id: EntityId } | { readonly is: 'figure'; readonly id: FigureId };

/** A way from one card to another. */
export interface CardLink {
  readonly to: Target;
  readonly text: Said;
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
  /** It changed how the dispute stands. */
  readonly decisive: boolean;
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
  /** Whom and what else the sentence speaks of. */
  readonly also: readonly CardLink[];
  readonly asOf: PartialDate;
}

/** How a page's amount stands to the figure it speaks of. */
export type Slip = { readonly is: 'too-small' | 'too-large'; readonly times: number } | { readonly is: 'another' };

/** One amount in the picture of a figure's card. */
export interface FigureBar {
  readonly is: 'figure' | 'printed' | 'other';
  /** `null` for what the page prints. */
  readonly label: Said | null;
  readonly amount: string;
  /** Of the greatest amount in the picture, 0–1. */
  readonly share: number;
}

/** What the page prints in the place of a figure that it contradicts. */
export interface Misprint {
  /** What it literally says, in the reader's notation. */
  readonly amount: string;
  readonly slip: Slip;
}

/** What the card of an amount says. */
export interface FigureCardView {
  readonly id: FigureId;
  readonly label: Said;
  /** The right amount in the reader's notation. */
  readonly amount: string;
  /** The same in the notation of the page's language, where that is another one that the store speaks. */
  readonly amountOnPage: Said | null;
  /** `null` where the page agrees with the store. */
  readonly misprint: Misprint | null;
  /** What a reader should know before comparing. */
  readonly note: Said | null;
  /** When the figure was said, and by whom. */
  readonly date: PartialDate;
  readonly saidBy: Said;
  readonly status: Status;
  readonly sources: readonly SourceView[];
  /** Empty where there is nothing to compare with. */
  readonly bars: readonly FigureBar[];
  /** Whom it concerns. */
  readonly also: readonly CardLink[];
  readonly asOf: PartialDate;
}

/** What the card of a quotation says. */
export interface QuoteCardView {
  readonly id: string;
  readonly speaker: { readonly id: EntityId; readonly name: Said };
  /** As they were said or written. */
  readonly words: Said;
  /** In the reader's language, where the store has it and it is another one. */
  readonly rendering: Said | null;
  readonly date: PartialDate;
  readonly occasion: Said;
  readonly sources: readonly SourceView[];
  /** The speaker, and whom it concerns. */
  readonly also: readonly CardLink[];
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
