import * as v from 'valibot';
import { MOST_ELEMENTS, MOST_STRUCTURED, STRUCTURED_LENGTH, TEXT_LENGTH } from './bounds.ts';

const Bounded = v.pipe(v.string(), v.maxLength(TEXT_LENGTH));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_ELEMENTS));

/** Whatever a page says about being something to read or something to work with; nothing here is interpreted. */
export const NewsWitnesses = v.object({
  /** Host of the frame itself, which need not be the site's. */
  host: Bounded,
  /** Texts of `application/ld+json`. */
  structured: v.pipe(v.array(v.pipe(v.string(), v.maxLength(STRUCTURED_LENGTH))), v.maxLength(MOST_STRUCTURED)),
  /** Values of `og:type` and of `itemtype`, in the order of the page. */
  types: v.pipe(v.array(Bounded), v.maxLength(MOST_ELEMENTS)),
  /** Whether Firefox would offer its reader view. */
  readerable: v.boolean(),
  /** Letters in texts that are long enough for a sentence; those of scripts that need no spaces count double. */
  prose: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Articles that have a main heading or a time. */
  articles: Count,
  /** Links whose text is long enough for a headline. */
  headlines: Count,
  /** Those of them that lead to other hosts. */
  outward: Count,
  /** Texts that can be edited in place, and fields with a tool bar. */
  editors: Count,
  /** What calls itself an application, or a widget that only applications have. */
  widgets: Count,
  buttons: Count,
  /** What can be filled in, ticked or chosen. */
  fields: Count,
  /** Fields for a search that hold what was searched for, by the title. */
  searched: Count,
  /** Elements that are called a price. */
  prices: Count,
});
export type NewsWitnesses = v.InferOutput<typeof NewsWitnesses>;
