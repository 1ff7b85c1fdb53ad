import type { Browser, Page } from 'puppeteer-core';

/** How long a page may take that asks for things which are not there, in milliseconds. */
const LOAD_MS = 30_000;

/** Where pages are served, under names that lead to this machine. */
export interface Sites {
  /** The address of a page on a site that no browser of this run has visited. */
  readonly fresh: (path: string) => string;
}

/**
 * Names for what is served on a port. Every site of its own is given a process of its own by both browsers, so that a first
 * visit meets a script which that process has never run: as a reader does who opens a page, and a browser's start is not measured.
 */
export function sitesAt(address: string, names: Iterator<string> = numbered()): Sites {
  const { port } = new URL(address);
  return {
    fresh(path) {
      const { value, done } = names.next();
      if (done === true) throw new Error('There are no more names for sites');
      return `http://${String(value)}:${port}/${path}`;
    },
  };
}

function* numbered(): Generator<string, undefined> {
  yield 'news.test';
  for (let number = 1; ; number += 1) yield `news-${number}.test`;
}

/** A page's first visit in a process of its own, and a second one in the same. */
export interface Visits<T> {
  readonly cold: T;
  readonly warm: T;
}

/** Opens an address in a new tab and once more there; `measure` is handed the tab and what loads the page. */
export async function visitTwice<T>(
  browser: Browser,
  address: string,
  measure: (page: Page, load: () => Promise<void>) => Promise<T>,
): Promise<Visits<T>> {
  const page = await browser.newPage();
  try {
    const cold = await measure(page, async () => void (await page.goto(address, { timeout: LOAD_MS })));
    const warm = await measure(page, async () => void (await page.reload({ timeout: LOAD_MS })));
    return { cold, warm };
  } finally {
    await page.close();
  }
}

/** Waits so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
