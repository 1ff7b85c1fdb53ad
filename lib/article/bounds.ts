/**
 * How much a page may say about itself: its date, and whether it is something to read. A page is hostile until read: what lies beyond is not collected and, should it
 * arrive all the same, refused. Lengths are UTF-16 code units.
 */

/** Scripts of structured data: pages carry one to six, those of the article come first. */
export const MOST_STRUCTURED = 12;
/** An article's whole text may stand in such a script; a longer one is left out, because half of it is no JSON. */
export const STRUCTURED_LENGTH = 60_000;
/** Newspapers state their dates in up to ten metas. */
export const MOST_METAS = 32;
/** Texts around the headline: a byline has at most a dozen, buttons for sharing and captions stand between. */
export const MOST_LINES = 48;
/** A longer text is prose, where dates are those of events. */
export const LINE_LENGTH = 160;
/** Addresses, titles, values of metas, classes of style frameworks. */
export const TEXT_LENGTH = 600;
/** Elements of a kind that are looked at or counted: of links, of which front pages have most, the first hundred settle it. */
export const MOST_ELEMENTS = 400;
/** Texts looked at for prose, white space between elements among them: those of an article are within the first. */
export const MOST_TEXTS = 5000;
