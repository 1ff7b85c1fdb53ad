import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, type BrowserName } from './browsers.ts';
import { testHosts } from './serve.ts';

/** A real browser with the test build in it. */
export interface Launched {
  readonly browser: Browser;
  /** A page of the extension's own, such as `popup.html#tab=1`, opened in a tab. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Takes the extension out of the running browser and puts it in again, as an update does. */
  readonly reinstall: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The extension API within the extension's own pages. */
declare const chrome: typeof import('webextension-polyfill');

const UUID = '6c8f1f5a-2d0e-4b8e-9d57-0d6d0a4f7b11';
const FIREFOX_ID = 'backstory@backstory.news';

/** The browser's own number of the tab that shows an address, as `popup.html#tab=` takes it. */
export async function tabIdOf({ openExtensionPage }: Launched, address: string): Promise<number> {
  const page = await openExtensionPage('options.html');
  const tabs = await page.evaluate(() => chrome.tabs.query({}));
  await page.close();
  const id = tabs.find(({ url }) => url?.startsWith(address))?.id;
  if (id === undefined) throw new Error(`No tab shows ${address}`);
  return id;
}

/** The folder of a test build. */
export function testBuild(name: BrowserName): string {
  return fileURLToPath(new URL(`../../.output/${name}-mv3-test`, import.meta.url));
}

/** Which colours pages are told that their reader prefers. */
export type Scheme = 'light' | 'dark';

interface Options {
  readonly headless: boolean;
  readonly scheme: Scheme;
}

/** Starts a browser with the extension. `npm start` shows it where there is a display; tests do not. */
export async function launch(name: BrowserName, { headless = true, scheme = 'light' }: Partial<Options> = {}): Promise<Launched> {
  const executablePath = await findBrowser(name);
  return (name === 'chrome' ? launchChrome : launchFirefox)(executablePath, { headless, scheme });
}

async function launchChrome(executablePath: string, { headless, scheme }: Options): Promise<Launched> {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [testBuild('chrome')],
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...['--disable-background-networking', '--no-first-run', '--lang=en-US'],
      '--host-resolver-rules=' + testHosts.map((host) => `MAP ${host} 127.0.0.1`).join(','),
      `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
    ],
    env: { ...process.env, LANGUAGE: 'en-US' },
    defaultViewport: headless ? { width: 1000, height: 760 } : null,
  });
  const worker = await browser.waitForTarget(
    (target) => target.url().startsWith('chrome-extension:') && target.url().endsWith('/background.js'),
  );
  const { host } = new URL(worker.url());
  return {
    browser,
    close: () => browser.close(),
    async reinstall() {
      await browser.uninstallExtension(host);
      await browser.installExtension(testBuild('chrome'));
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${host}/${path}`);
      return page;
    },
  };
}

async function launchFirefox(executablePath: string, { headless, scheme }: Options): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
      'network.dns.localDomains': testHosts.join(','),
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    },
    defaultViewport: headless ? { width: 1000, height: 760 } : null,
  });
  await browser.installExtension(testBuild('firefox'));
  return {
    browser,
    close: () => browser.close(),
    async reinstall() {
      await browser.uninstallExtension(FIREFOX_ID);
      await browser.installExtension(testBuild('firefox'));
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const address = `moz-extension://${UUID}/${path}`;
      // The page lives in another process, which puppeteer reports as a detached frame although it is there.
      page.goto(address).catch(() => null);
      await untilTrue(() => page.evaluate((wanted) => location.href === wanted && document.querySelector('#app > *') !== null, address));
      return page;
    },
  };
}

/**
 * Asks again while a page changes its process: meanwhile every question fails in one way or another.
 *
 * @throws Error with the last failure as its cause where it is not true within 30 s
 */
async function untilTrue(probe: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  let cause: unknown;
  while (Date.now() < deadline) {
    try {
      if (await probe()) return;
    } catch (fault) {
      cause = fault;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('A page of the extension did not show within 30 s', { cause });
}
