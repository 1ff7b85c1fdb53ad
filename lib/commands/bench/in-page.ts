import type { Page } from 'puppeteer-core';
import type { Figure, Samples } from './figure.ts';

/** The mark that the page's own timeline gets whenever the number of marked places has changed. */
export const CHANGED = 'backstory-bench-changed';
/** Marks that have stood still for so long are all there are, in milliseconds. */
const STILL_MS = 700;

/** Has every document of a tab note on its timeline when the marks on it change, frame by frame. To be called once, before it loads. */
export async function watchMarks(page: Page): Promise<void> {
  // The compiler of scripts names functions by a helper of its own, which a page does not have.
  await page.evaluateOnNewDocument('globalThis.__name ??= (named) => named');
  await page.evaluateOnNewDocument((changed) => {
    let before = 0;
    function look() {
      let count = 0;
      for (const highlight of CSS.highlights.values()) count += highlight.size;
      if (count !== before) performance.mark(changed);
      before = count;
      requestAnimationFrame(look);
    }
    requestAnimationFrame(look);
  }, CHANGED);
}

/** When the first marks came to stand, in milliseconds since the navigation began. */
export interface Standing {
  readonly firstMs: number;
  /** When the page had been parsed, which is the earliest that anything can be marked. */
  readonly parsedMs: number;
}

/**
 * Waits until the marks on a page stand still.
 *
 * @throws Error where there are none within 15 s
 */
export async function untilMarksStand(page: Page): Promise<Standing> {
  const standing = await page.evaluate(
    async (changed, stillMs) => {
      const deadline = performance.now() + 15_000;
      while (performance.now() < deadline) {
        const entries = performance.getEntriesByName(changed);
        const first = entries[0];
        const last = entries.at(-1);
        if (first && last && performance.now() - last.startTime > stillMs) {
          const [navigation] = performance.getEntriesByType('navigation');
          const parsedMs = navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventEnd : Number.NaN;
          return { firstMs: first.startTime, parsedMs };
        }
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      }
      return null;
    },
    CHANGED,
    STILL_MS,
  );
  if (standing) return standing;
  const isShown = await page.evaluate(() => document.body.checkVisibility());
  throw new Error(`Nothing was marked on ${page.url()} within 15 s${isShown ? '' : ', which shows nothing without its scripts'}`);
}

/** The figure of how soon a page is marked. The time is noticed up to a frame late. */
export function firstMarkFigure(page: string, ours: Samples, parsed: Samples): Figure {
  return {
    what: 'navigation until first mark',
    page,
    unit: 'ms',
    summary: 'median',
    ours,
    reference: { name: 'page parsed', ...parsed },
    target: null,
  };
}
