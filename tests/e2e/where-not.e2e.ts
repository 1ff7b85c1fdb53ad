import { describe, expect, test } from 'vitest';
import { tabIdOf } from '../../lib/commands/launch.ts';
import { marksOn, waitForMark } from '../../lib/commands/on-page.ts';
import { inBrowser } from './in-browser.ts';

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  const here = inBrowser(name);

  /** Opens a page and waits longer than marks take to come where they come. */
  async function visit(path: string, base = here.get().served.address) {
    const { page } = here.get();
    await page.goto(`${base}/${path}`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return Object.keys(await marksOn(page));
  }

  /** What the popup says of the page, once it says what is expected. */
  async function popupSays(address: string, words: RegExp) {
    const { launched } = here.get();
    const popup = await launched.openExtensionPage(`popup.html#tab=${await tabIdOf(launched, address)}`);
    await popup.waitForFunction((source) => new RegExp(source).test(document.body.textContent), { timeout: 20_000 }, words.source);
    return popup;
  }

  test.for(['kinds/mail-modern.html', 'kinds/shop-product.html', 'kinds/assistant-chat.html'])('%s gets no mark', async (path) => {
    expect(await visit(path)).toEqual([]);
  });

  test.for(['kinds/front-english.html', 'kinds/blog.html', 'kinds/article-tables.html'])('%s is marked', async (path) => {
    await here.open(path);
    expect((await marksOn(here.get().page)).musk?.length).toBeGreaterThan(0);
  });

  test('a page on a private host gets no mark', async () => {
    expect(await visit('sample-en.html', here.get().served.local)).toEqual([]);
  });

  test('the popup says why an application is not marked, and one click marks it without a reload and takes that back', async () => {
    const { page, served } = here.get();
    const address = served.address.replace('news.test', 'other.test');
    expect(await visit('kinds/mail-modern.html', address)).toEqual([]);
    const popup = await popupSays(address, /does not look like something to read/);
    const isOn = () => popup.evaluate(() => document.querySelector<HTMLInputElement>('.switch input')?.checked);
    expect(await isOn()).toBe(false);
    await page.evaluate(() => Reflect.set(globalThis, 'sameDocument', true));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.switch input')?.click());
    await page.bringToFront();
    await waitForMark(page, 'musk');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'sameDocument'))).toBe(true);
    await popup.bringToFront();
    await popup.waitForSelector('.chip');
    expect(await isOn()).toBe(true);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.switch input')?.click());
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 100 });
    await popup.close();
  });

  test('a page that becomes an article under another address of its own is marked', async () => {
    const { page } = here.get();
    expect(await visit('kinds/login.html')).toEqual([]);
    const article = await (await fetch(`${here.get().served.local}/kinds/article-text.html`)).text();
    await page.evaluate((html) => {
      history.pushState(null, '', '/article');
      document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
    }, article);
    await waitForMark(page, 'musk');
  });
});
