import * as v from 'valibot';
import type { ArticleDate } from './article/article-date.ts';
import type { Day } from './article/day.ts';
import { NewsWitnesses } from './article/news-witnesses.ts';
import { DateWitnesses } from './article/witnesses.ts';
import { Context } from './facts/context.ts';
import { EntityId, FigureId, QuoteId } from './facts/ids.ts';
import type { CardView, FigureCardView, QuoteCardView, StoryView } from './facts/views.ts';
import { Misread } from './muted.ts';
import type { Locale, Settings } from './settings.ts';
import { judge, plain, type Accepted, type Schema } from './plain-schema.ts';
import type { CompiledNames } from './spotting/compile.ts';
import type { Words } from './words.ts';

/** What the reader's choices come to on a page. Style sheets come from here too, so that the script on pages carries none. */
export interface PageSettings {
  /** Entities whose mentions are not marked. */
  readonly hidden: Settings['hidden'];
  readonly delayMs: Settings['delayMs'];
  readonly figures: Settings['figures'];
  readonly quotes: Settings['quotes'];
  /** What the reader has called wrong on this site. */
  readonly muted: readonly Misread[];
  /** Rules for the marks: see `markStyles`. */
  readonly markCss: string;
}

/** What a reader may do in its frame: mark it, wait because it is nothing to read, or end because the site is switched off. */
export type Session =
  | { readonly is: 'open'; readonly names: CompiledNames; readonly page: PageSettings }
  | { readonly is: 'not-news' }
  | { readonly is: 'off' };

/** A question of grammar that the page cannot answer itself. Offsets are UTF-16 code units into `sentence`. */
export const GrammarQuestion = v.object({
  sentence: v.pipe(v.string(), v.maxLength(2000)),
  start: v.number(),
  end: v.number(),
  /** `noun`: does the word name a thing here? `person`: does the word before it make this another person? */
  ask: v.picklist(['noun', 'person']),
});
export type GrammarQuestion = v.InferOutput<typeof GrammarQuestion>;

/** How often each entity is marked in a frame, in the order of the page. */
const PageCounts = v.array(v.object({ entity: EntityId, count: v.pipe(v.number(), v.integer(), v.minValue(0)) }));
export type PageCounts = v.InferOutput<typeof PageCounts>;

/** What there is in a frame, for the popup. */
export interface PageSummary {
  /** Whether it is something to read, or marked all the same because its reader wants that. */
  readonly isNews: boolean;
  /** Whether its browser can mark text. */
  readonly highlights: boolean;
  readonly counts: PageCounts;
  /** The day of its article; `null` where that is in doubt. */
  readonly published: Day | null;
}

/**
 * A figure, and what a page prints in its place: an amount of US dollars that contradicts it, or `null`. The page's
 * language may be anything the page says.
 */
const FigureAsk = v.object({
  figure: FigureId,
  usd: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(1))),
  language: v.pipe(v.string(), v.maxLength(35)),
});

const nothing = v.null();

/** The shape of an answer, for the compiler only: answers come from ourselves, and only receivers ask what they got. */
export interface Shape<T> {
  readonly of?: T;
}
export const shape = <T>(): Shape<T> => ({});

/** Asked by pages, popup and settings; answered by the background. */
export const toBackground = {
  /** Sentinel → background: this frame holds a trigger word; inject the reader if it is wanted here */
  'page/found': { ask: nothing, answer: shape<null>() },
  /** Reader → background, once per frame: may it be marked, by what it says about itself, and with what */
  'session/open': { ask: NewsWitnesses, answer: shape<Session>() },
  /** Reader → background, when settings have changed: what holds for this frame now; `null` where it is not to be marked any more */
  'settings/get': { ask: NewsWitnesses, answer: shape<PageSettings | null>() },
  /** Reader → background, when a card is first wanted: run the card's script in this frame; answers what it draws with */
  'card/fetch': { ask: nothing, answer: shape<{ css: string; locale: Locale; words: Words; host: string }>() },
  /** Reader → background: what to show for a mention where it stands; `null` once the entity has left the store */
  'card/get': { ask: v.object({ entity: EntityId, context: Context }), answer: shape<CardView | null>() },
  /** Reader → background: what to show for an amount that speaks of a figure; `null` once the figure has left the store */
  'figure/get': { ask: FigureAsk, answer: shape<FigureCardView | null>() },
  /** Reader → background: what to show for a quotation; `null` once it has left the store */
  'quote/get': { ask: v.object({ quote: QuoteId }), answer: shape<QuoteCardView | null>() },
  /** Reader → background: which of these nouns and names are what they seem; one verdict per question */
  'grammar/judge': { ask: v.pipe(v.array(GrammarQuestion), v.maxLength(200)), answer: shape<boolean[]>() },
  /** Reader → background: on which day the article came out, by what its page says; `null` where that is in doubt */
  'article/date': { ask: DateWitnesses, answer: shape<ArticleDate | null>() },
  /** Reader → background: what the frame holds now, for the badge */
  'page/counted': { ask: v.object({ counts: PageCounts }), answer: shape<null>() },
  /** Card → background: stop marking this entity everywhere */
  'entity/hide': { ask: v.object({ entity: EntityId }), answer: shape<null>() },
  /** Card → background: this is wrong, or of another matter; stop marking it on this site */
  'mention/mute': { ask: Misread, answer: shape<null>() },
  /** Card → background: open the story page, at this entity */
  'story/show': { ask: v.object({ entity: v.nullable(EntityId) }), answer: shape<null>() },
  /** Popup, settings, story → background: the dispute in the reader's language */
  'story/get': { ask: nothing, answer: shape<{ story: StoryView; locale: Locale }>() },
} as const satisfies AnyProtocol;

/** Asked by the popup and by keyboard commands; answered by the reader in a tab's frames. */
export const toReader = {
  /** Popup → reader: what this frame marks */
  'page/summary': { ask: plain(isNothing, 'nothing'), answer: shape<PageSummary>() },
  /** Popup → reader: scroll to the next mention of an entity and flash it; answers whether there is one */
  'page/go-to': { ask: plain(isEntity, 'an entity'), answer: shape<boolean>() },
  /** Keyboard command → reader: step to the next or previous mention; answers whether there is one */
  'page/step': { ask: plain(isStep, 'a direction'), answer: shape<boolean>() },
} as const satisfies AnyProtocol;

function isNothing(value: unknown): value is null {
  return value === null;
}

/** Any text will do for an id: one that no mark has leads nowhere. */
function isEntity(value: unknown): value is { readonly entity: EntityId } {
  return typeof value === 'object' && value !== null && 'entity' in value && typeof value.entity === 'string';
}

function isStep(value: unknown): value is { readonly direction: 'next' | 'previous' } {
  return typeof value === 'object' && value !== null && 'direction' in value && /^(?:next|previous)$/.test(String(value.direction));
}

interface Exchange {
  readonly ask: Schema<unknown>;
  readonly answer: Shape<unknown>;
}
type AnyProtocol = Readonly<Record<string, Exchange>>;

/** A table of messages, each with the schema of its question and the shape of its answer. */
export type Protocol<P> = { readonly [M in keyof P]: Exchange };
export type ToBackground = typeof toBackground;
export type ToReader = typeof toReader;
export type Ask<P extends Protocol<P>, M extends keyof P> = Accepted<P[M]['ask']>;
export type Answer<P extends Protocol<P>, M extends keyof P> = P[M]['answer'] extends Shape<infer T> ? T : never;

/** Where a message came from, as far as a handler may care. */
export interface Sender {
  /** The tab of a page; `undefined` for the extension's own popup. */
  readonly tab: number | undefined;
  readonly frame: number | undefined;
  /** Address of the sending frame or page. */
  readonly url: string | undefined;
}

export type Handlers<P extends Protocol<P>> = {
  readonly [M in keyof P]: (ask: Ask<P, M>, from: Sender) => Answer<P, M> | Promise<Answer<P, M>>;
};

/** What travels back. A refusal is a value, because exceptions do not cross contexts whole. */
export type Reply<T> = { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly reason: 'malformed' | 'failed' };

/**
 * Turns handlers into one listener without a browser in sight. It answers `undefined`, "not for me", to
 * messages that are not in `protocol`, refuses malformed ones and hands whatever a handler throws to `report`.
 */
export function answering<P extends Protocol<P>>(protocol: P, handlers: Handlers<P>, report: (fault: unknown) => void) {
  return (message: unknown, from: Sender): Promise<Reply<Answer<P, keyof P>>> | undefined => {
    return isEnvelope(message) && isNameIn(protocol, message.to) ? reply(message.to, message.ask, from) : undefined;
  };

  async function reply<M extends keyof P>(to: M, raw: unknown, from: Sender): Promise<Reply<Answer<P, M>>> {
    const judged = await judge<P[M]['ask']>(protocol[to].ask, raw);
    if (judged.issues) {
      report(new Error(`malformed ${String(to)}: ${judged.issues.map(({ message }) => message).join('; ')}`));
      return { ok: false, reason: 'malformed' };
    }
    try {
      return { ok: true, answer: await handlers[to](judged.value, from) };
    } catch (fault) {
      report(fault);
      return { ok: false, reason: 'failed' };
    }
  }
}

function isEnvelope(message: unknown): message is { readonly to: string; readonly ask: unknown } {
  return typeof message === 'object' && message !== null && 'to' in message && typeof message.to === 'string' && 'ask' in message;
}

function isNameIn<P extends Protocol<P>>(protocol: P, name: string): name is keyof P & string {
  return Object.hasOwn(protocol, name);
}
