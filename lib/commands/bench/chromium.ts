import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers.ts';
import { eventsOf, type IsOurs, type TraceEvent } from './trace.ts';

/** A browser with one extension in it. */
export interface Chromium {
  readonly browser: Browser;
  readonly isOurs: IsOurs;
  readonly close: () => Promise<void>;
}

/** What a trace records: scripts and tasks. */
export const SCRIPTS = ['devtools.timeline', 'disabled-by-default-devtools.timeline'] as const;
/** The same with the page's own marks and samples of the profiler. */
export const SAMPLES = [
  ...SCRIPTS,
  'blink.user_timing',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
] as const;

/** Starts Chromium with one unpacked extension. Sites that end in `.test` are this machine; no other name leads anywhere. */
export async function startChromium(extension: string): Promise<Chromium> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chrome'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-background-networking', '--no-first-run', '--lang=en-US'],
      // Saved pages ask for what is no longer there: it fails at once instead of keeping the page waiting.
      '--host-resolver-rules=MAP *.test 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1',
    ],
    env: { ...process.env, LANGUAGE: 'en-US' },
    defaultViewport: { width: 1000, height: 760 },
  });
  return { browser, isOurs: (url) => url.startsWith('chrome-extension://'), close: () => browser.close() };
}

/** What the whole browser did while some work on a page was done. */
export async function traced(page: Page, categories: readonly string[], work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: [...categories] });
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser handed no trace over');
  return eventsOf(trace);
}
