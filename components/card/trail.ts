/** One card of those that a reader has followed, and how far it was scrolled when it was left. */
export interface Step<Content> {
  readonly content: Content;
  readonly scrolled: number;
}

/** The cards followed from one to the next within one opening: the last one is shown, the others are the way back. */
export type Trail<Content> = readonly Step<Content>[];

/** Goes on to another card, leaving the shown one scrolled so many CSS pixels. */
export function follow<Content>(trail: Trail<Content>, scrolled: number, content: Content): Trail<Content> {
  const left = trail.at(-1);
  return [...trail.slice(0, -1), ...(left ? [{ ...left, scrolled }] : []), { content, scrolled: 0 }];
}

/** Goes back by one; the first card stays. */
export function back<Content>(trail: Trail<Content>): Trail<Content> {
  return trail.length > 1 ? trail.slice(0, -1) : trail;
}
