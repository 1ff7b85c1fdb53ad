import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../lib/commands/browsers.ts';
import { launch, type Launched, type Scheme } from '../../lib/commands/launch.ts';
import { waitForMark } from '../../lib/commands/on-page.ts';
import { servePages, type Served, type testHosts } from '../../lib/commands/serve.ts';
import type { Settings } from '../../lib/settings.ts';

declare const chrome: typeof import('webextension-polyfill');

const own = fileURLToPath(new URL('../pages', import.meta.url));
/** The article it all began with; not part of the project. */
export const seed = fileURLToPath(new URL('../../../shared/seed', import.meta.url));

/** The five that most articles are about. */
export const core = ['musk', 'altman', 'openai', 'xai', 'bid'];

interface Options {
  readonly scheme?: Scheme;
  /** `everywhere` for pages that are too odd to be taken for something to read. */
  readonly runOn?: Settings['runOn'];
}

/** One browser with the extension and one tab for all tests of a `describe`; there between its first and its last test. */
export function inBrowser(name: BrowserName, { scheme = 'light', runOn }: Options = {}) {
  let here: { served: Served; launched: Launched; page: Page } | undefined;

  beforeAll(async () => {
    const served = await servePages([own, seed]);
    const launched = await launch(name, { scheme });
    here = { served, launched, page: await launched.browser.newPage() };
    if (runOn) await store({ runOn });
  });
  afterAll(async () => {
    await here?.launched.close();
    here?.served.close();
  });

  function get() {
    if (!here) throw new Error('the browser opens before the first test, not while tests are collected');
    return here;
  }

  /** Changes settings as they are stored, without their page. */
  async function store(settings: Partial<Settings>) {
    const options = await get().launched.openExtensionPage('options.html');
    await options.evaluate((changed) => chrome.storage.sync.set(changed), settings);
    await options.close();
    await get().page.bringToFront();
  }

  return {
    get,
    /** Opens one of our pages, on the site that is named, and waits until an entity is marked there. */
    async open(path: string, entity = 'musk', host: (typeof testHosts)[number] | '127.0.0.1' = 'news.test') {
      const { page, served } = get();
      await page.goto(`${served.address.replace('news.test', host)}/${path}`);
      await waitForMark(page, entity);
    },
    store,
  };
}
