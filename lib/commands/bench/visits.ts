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
export function sitesAt(address: string, names: Iterator<string, undefined> = numbered()): Sites {
  const { port } = new URL(address);
  return {
    fresh(path) {
      const { value } = names.next();
      if (value === undefined) throw new Error('There are no more names for sites');
      return `http://${value}:${port}/${path}`;
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

/** How a visit goes. */
interface Visit<T> {
  /** Done with the tab once, before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Done at each of the two visits; `load` opens the page. */
  readonly measure: (page: Page, load: () => Promise<void>) => Promise<T>;
}

/** Opens an address in a new tab and once more there. */
export async function visitTwice<T>(browser: Browser, address: string, { prepare, measure }: Visit<T>): Promise<Visits<T>> {
  const page = await browser.newPage();
  try {
    await prepare?.(page);
    const cold = await measure(page, async () => void (await page.goto(address, { timeout: LOAD_MS })));
    const warm = await measure(page, async () => void (await page.reload({ timeout: LOAD_MS })));
    return { cold, warm };
  } finally {
    await page.close();
  }
}

/**
 * Holds visits to what they are called.
 *
 * @throws Error where a first visit met a process that had been used, or a second one another process than the first
 */
export function checkProcesses(used: Set<number>, { cold, warm }: Visits<number>): void {
  if (used.has(cold)) throw new Error(`A first visit met process ${cold}, which had shown a page before`);
  if (warm !== cold) throw new Error(`A second visit met process ${warm}, the first one ${cold}`);
  used.add(cold);
}

/** How long after a page has loaded its content scripts have surely begun, in milliseconds. */
const SETTLE_MS = 300;

/** Waits until the content scripts of a loaded page have run, however long they take: an answer from its thread means that it is free. */
export async function settle(page: Page): Promise<void> {
  await pause(SETTLE_MS);
  await page.evaluate(() => true);
}

/** Waits so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
