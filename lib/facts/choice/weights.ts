import type { Status } from '../schema.ts';

/** Why an event or a contested point is told, in points, and why it counts so much. Only the differences matter. */
export const weights = {
  answer: { points: 40, reason: 'what became of the matter of the sentence is what its reader must know; outweighs the others together' },
  newestTurn: { points: 20, reason: 'however narrow a sentence, an old article must not hide where things stand now' },
  figure: { points: 8, reason: 'an amount is the most exact thing that a sentence and an event can share' },
  matter: { points: 6, reason: 'a deal or a case that the sentence names is what the sentence is about' },
  topic: { points: 5, reason: 'words tell less surely than names what a sentence is about, but they tell it' },
  decisive: { points: 5, reason: 'the dispute stood differently afterwards; as much as one topic, so that a sentence can outweigh it' },
  entity: { points: 1.5, reason: 'people and companies of the dispute are named together all the time' },
  foremost: { points: 1.5, reason: 'the store names first whom a record is about' },
  pageTopic: { points: 1, reason: 'what the whole page speaks of breaks ties only' },
  near: { points: 4, reason: 'news lean on what happened just before; fades with the days up to the article' },
  fresh: { points: 4, reason: 'of what came later, the last state counts; fades with the days before the facts end' },
  firm: { points: 1, reason: 'multiplies the firmness of the status: see `firmness`' },
  ruling: { points: 1, reason: 'a contested point that a court has spoken on is told with its outcome' },
  sameDay: { points: -4, reason: 'two lines of one day tell one story' },
  sameMatter: { points: -3, reason: 'a second line about the same matter tells less; a sentence about it outweighs this' },
} as const satisfies Readonly<Record<string, { readonly points: number; readonly reason: string }>>;
export type Weight = keyof typeof weights;

/** What is ruled or confirmed comes before what was announced, that before reports, and what one side says comes last. */
export const firmness: Readonly<Record<Status, number>> = {
  ruled: 2,
  confirmed: 2,
  announced: 1,
  reported: 0,
  alleged: -2,
  disputed: -2,
  scheduled: -2,
};

/** Days after which `near` and `fresh` count half: a news cycle is weeks, a lawsuit's state holds for months. */
export const halfLifeDays = { near: 45, fresh: 180 } as const;

/** A sentence names half a dozen things in passing; so many shared ones say all that sharing can say. */
export const mostShared = { topic: 2, entity: 2, figure: 1, matter: 1, pageTopic: 2 } as const;
