import * as v from 'valibot';
import { LINE_LENGTH, MOST_LINES, MOST_METAS, MOST_STRUCTURED, STRUCTURED_LENGTH, TEXT_LENGTH } from './bounds.ts';

const Bounded = v.pipe(v.string(), v.maxLength(TEXT_LENGTH));

/** A meta of the page that may state a date, the page's kind or its language. */
export const Meta = v.object({
  /** Its `itemprop`, `property` or `name` as the page writes it. */
  name: Bounded,
  content: Bounded,
});
export type Meta = v.InferOutput<typeof Meta>;

/** A short text around the headline. */
export const Line = v.object({
  /** White space is one space; empty where prose stood that was left out. */
  text: v.pipe(v.string(), v.maxLength(LINE_LENGTH)),
  /** Tag, then class, id and `itemprop` of the elements around it, as the page writes them. */
  hint: Bounded,
  /** What the markup says for machines: `datetime`, `content` or `title`; empty where it says nothing. */
  machine: Bounded,
});
export type Line = v.InferOutput<typeof Line>;

/** Whatever a page says about its own date, as it says it; nothing here is interpreted. */
export const DateWitnesses = v.object({
  /** Path and query; never the host. */
  address: Bounded,
  /** `lang` of the document; empty where it has none. */
  language: Bounded,
  title: Bounded,
  /** Texts of `application/ld+json`. */
  structured: v.pipe(v.array(v.pipe(v.string(), v.maxLength(STRUCTURED_LENGTH))), v.maxLength(MOST_STRUCTURED)),
  metas: v.pipe(v.array(Meta), v.maxLength(MOST_METAS)),
  /** In the order of the page, from a little above the headline on. */
  lines: v.pipe(v.array(Line), v.maxLength(MOST_LINES)),
});
export type DateWitnesses = v.InferOutput<typeof DateWitnesses>;
