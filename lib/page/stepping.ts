import { isVisible, type Mark } from './marks.ts';

/**
 * The mark that follows `current` in reading order, or comes before it; without a current one the first that is
 * in view or below. Marks that cannot be seen are passed over; `null` if there is none.
 */
export function nextMark<M extends Mark>(marks: readonly M[], current: Mark | null, direction: 'next' | 'previous'): M | null {
  const visible = marks.filter(isVisible);
  if (visible.length === 0) return null;
  const here = current ? visible.findIndex((mark) => mark.range === current.range) : -1;
  if (here < 0) {
    const inView = visible.find(({ range }) => range.getBoundingClientRect().bottom >= 0);
    return inView ?? visible[0] ?? null;
  }
  return visible.at((here + (direction === 'next' ? 1 : visible.length - 1)) % visible.length) ?? null;
}

/** Brings a mark into view; without motion for readers who asked for less of it. */
export function scrollTo({ range }: Mark): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
}
