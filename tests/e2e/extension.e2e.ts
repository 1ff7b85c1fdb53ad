import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, tabIdOf, type Launched } from '../../lib/commands/launch.ts';
import { bringIntoView, cardText, hover, marksOn, waitForMark, waitForNoCard } from '../../lib/commands/on-page.ts';
import { servePages, type Served } from '../../lib/commands/serve.ts';

const own = fileURLToPath(new URL('../pages', import.meta.url));
const seed = fileURLToPath(new URL('../../../shared/seed', import.meta.url));
declare const chrome: typeof import('webextension-polyfill');
const core = ['musk', 'altman', 'openai', 'xai', 'bid'];

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  let served: Served;
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    served = await servePages([own, seed]);
    launched = await launch(name);
    page = await launched.browser.newPage();
  });
  afterAll(async () => {
    await launched.close();
    served.close();
  });

  async function open(path: string, entity = 'musk') {
    await page.goto(`${served.address}/${path}`);
    await waitForMark(page, entity);
  }

  test('every core entity of an English report is marked and shows its card', async () => {
    await open('sample-en.html');
    for (const entity of core) {
      await hover(page, entity);
      expect(await cardText(page)).toContain('Facts as of');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  test('a card begins with what came after the article, and leaves its mark in sight', async () => {
    await open('sample-en.html');
    await hover(page, 'altman');
    expect(await cardText(page)).toMatch(/Since this article.*11 Feb 2025.*rejects.*Known that day/s);
    const { height, top, bottom } = await page.evaluate(() => {
      const box = document.querySelector('backstory-card')?.shadowRoot?.querySelector('[role=dialog]')?.getBoundingClientRect();
      return { height: innerHeight, top: box?.top ?? NaN, bottom: box?.bottom ?? NaN };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(bottom - top).toBeLessThan(height - 40);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('names split across markup, soft hyphens and wide letters are marked whole', async () => {
    await open('places.html');
    const marks = await marksOn(page);
    expect(marks.musk).toContain('Elon Musk');
    expect(marks.altman).toContain('Ｓａｍ\u00a0Ａｌｔｍａｎ');
    expect(marks.altman).toContain('Sam Altman');
    expect(marks.openai).toContain('Open\u00adAI');
  });

  test('nothing in code, form fields, editors, addresses or hidden text is marked', async () => {
    await open('places.html');
    const inside = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((ranges) => [...ranges])
        .filter(({ startContainer }) => startContainer.parentElement?.closest('.never, template') !== null)
        .map(({ startContainer }) => startContainer.parentElement?.outerHTML ?? '')
        .filter(Boolean),
    );
    expect(inside).toEqual([]);
  });

  test('the page keeps every node and attribute and does not shift', async () => {
    await open('sample-en.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hover(page, 'altman');
    await cardText(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const original = await (await fetch(`${served.address}/sample-en.html`)).text();
    const same = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML === document.documentElement.outerHTML,
      original,
    );
    expect(same).toBe(true);
  });

  test.runIf(name === 'chrome')('marking a page shifts nothing on it', async () => {
    await open('sample-en.html');
    await hover(page, 'altman');
    await cardText(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const seen: PerformanceEntry[] = [];
          new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(seen.length), 500);
        }),
    );
    expect(shift).toBe(0);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('a finger opens the card by a tap on a name, and on a link by a long press', async () => {
    await page.setViewport({ width: 390, height: 760, hasTouch: true });
    await open('sample-en.html');
    const { x, y } = await bringIntoView(page, 'bid');
    await page.touchscreen.tap(x, y);
    expect(await cardText(page)).toContain('Facts as of');
    await page.touchscreen.tap(5, 5);
    await waitForNoCard(page);
    const link = await page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = ranges.find(({ startContainer }) => startContainer.parentElement?.closest('a[href]'));
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range instanceof Range ? range.getClientRects()[0] : undefined;
      return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    });
    const finger = await page.touchscreen.touchStart(link.x, link.y);
    expect(await cardText(page)).toContain('Facts as of');
    await finger.end();
    expect(page.url()).toContain('sample-en.html');
    await page.setViewport({ width: 1000, height: 760 });
  });

  test('an amount that a translation got wrong is marked, and its card says what it should be', async () => {
    await open('misprints.html', 'figure');
    expect((await marksOn(page)).figure).toEqual(['97,4億ドル', '500億ドル', '40億ドル']);
    await hover(page, 'figure');
    expect(await cardText(page)).toMatch(/10 times too small.*97,4億ドル.*\$9\.74 billion.*\$97\.4 billion.*974億ドル/s);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('a quotation is marked, and its card gives the original words', async () => {
    await open('sample-ja.html', 'quote');
    await hover(page, 'quote');
    expect(await cardText(page)).toContain('In the original words');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('a page of near-misses gets no mark', async () => {
    await page.goto(`${served.address}/near-misses.html`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(Object.keys(await marksOn(page))).toEqual([]);
  });

  test('a name that arrives later is marked', async () => {
    await page.goto(`${served.address}/nothing.html`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.evaluate(() => {
      const later = document.querySelector('#later');
      if (later) later.textContent = 'Elon Musk and Sam Altman meet in court over OpenAI.';
    });
    await waitForMark(page, 'altman');
    await page.evaluate(() => document.querySelector('#later')?.remove());
    await page.waitForFunction(() => !CSS.highlights.has('backstory-altman'));
  });

  test('the card goes once the pointer has left it', async () => {
    await open('sample-en.html');
    await hover(page, 'xai');
    await cardText(page);
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
  });

  test('the card stays when, in a narrow window, it comes to lie under the pointer', async () => {
    await page.setViewport({ width: 360, height: 700 });
    await open('sample-ja.html');
    await hover(page, 'altman');
    await cardText(page);
    await new Promise((resolve) => setTimeout(resolve, 900));
    const box = await page.evaluate(() => {
      const { left, right } =
        document.querySelector('backstory-card')?.shadowRoot?.querySelector('[role=dialog]')?.getBoundingClientRect() ?? {};
      return { left, right };
    });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(360);
    await page.setViewport({ width: 1000, height: 760 });
  });

  test('an entity switched off in its card loses its marks at once in every tab, and gets them back in settings', async () => {
    const other = await launched.browser.newPage();
    await other.goto(`${served.address}/sample-ja.html`);
    await waitForMark(other, 'xai');
    await page.bringToFront();
    await open('sample-en.html', 'xai');
    await hover(page, 'xai');
    await cardText(page);
    await page.evaluate(() => {
      const root = document.querySelector('backstory-card')?.shadowRoot;
      const button = [...(root?.querySelectorAll('button') ?? [])].at(-1);
      button?.click();
    });
    for (const tab of [page, other]) await tab.waitForFunction(() => !CSS.highlights.has('backstory-xai'), { polling: 100 });
    await other.close();
    const options = await launched.openExtensionPage('options.html');
    await options.waitForSelector('.groups');
    await options.evaluate(() => {
      const label = [...document.querySelectorAll('fieldset > .switch')].find(({ textContent }) => textContent?.trim() === 'xAI');
      label?.querySelector('input')?.click();
    });
    await page.bringToFront();
    await waitForMark(page, 'xai');
    await options.close();
  });

  test('popup, settings and story show the dispute', async () => {
    for (const [path, text] of [
      ['popup.html', 'Latest developments'],
      ['options.html', 'Who is marked'],
      ['story.html', 'Timeline'],
    ] as const) {
      const surface = await launched.openExtensionPage(path);
      await surface.waitForSelector('main');
      expect(await surface.evaluate(() => document.body.textContent)).toContain(text);
      await surface.close();
    }
  });

  test('the popup separates what has happened since the article in front of the reader', async () => {
    await open('sample-en.html');
    const popup = await launched.openExtensionPage(`popup.html#tab=${await tabIdOf(launched, served.address)}`);
    const text = await popup.waitForFunction(() => document.querySelector('.latest h2 time')?.closest('.latest')?.textContent ?? null);
    expect(String(await text.jsonValue())).toMatch(/^Since this article11 Feb 2025.*18 May 2026.*and \d+ more/s);
    await popup.close();
  });

  test('the popup counts what the page marks, leads there and switches the site off and on', async () => {
    await open('sample-en.html');
    const popup = await launched.openExtensionPage(`popup.html#tab=${await tabIdOf(launched, served.address)}`);
    await popup.waitForSelector('.chip');
    expect(await popup.evaluate(() => document.querySelector('.chip')?.textContent)).toMatch(/Elon Musk\s*8/);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.chip')?.click());
    await page.waitForFunction(() => CSS.highlights.has('backstory-flash'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.switch input')?.click());
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('backstory-musk'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.switch input')?.click());
    await waitForMark(page, 'musk');
    await popup.close();
  });

  test('the keyboard steps from mark to mark, opens the card, walks it and leaves it', async () => {
    await open('sample-en.html');
    const tab = await tabIdOf(launched, served.address);
    const options = await launched.openExtensionPage('options.html');
    await options.evaluate((id) => chrome.tabs.sendMessage(id, { to: 'page/step', ask: { direction: 'next' } }), tab);
    await options.close();
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.has('backstory-current'));
    await page.keyboard.press('Enter');
    expect(await cardText(page)).toContain('Sam Altman');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.querySelector('backstory-card')?.shadowRoot?.activeElement?.tagName ?? null);
    expect(await focused()).toBe('BUTTON');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test.skipIf(!existsSync(seed))('the machine-translated seed article is marked, misprints too', async () => {
    await open('article.ja.txt');
    const marks = await marksOn(page);
    expect(marks.musk).toContain('麝香');
    expect(marks.altman).toContain('Sam Altman');
    expect(marks.bid).toEqual(['オファー', '提案', '提案', '提案', '提案']);
    const others = ['valor-equity-partners', 'baron-capital', 'atreides-management', 'vy-capital', '8vc', 'joe-lonsdale', 'palantir'];
    const more = [
      'ari-emanuel',
      'endeavor',
      'marc-toberoff',
      'tesla',
      'spacex',
      'x-twitter',
      'microsoft',
      'softbank',
      'oracle',
      'stargate',
    ];
    for (const entity of [...core, ...others, ...more, 'donald-trump', 'chatgpt']) {
      expect(marks[entity], entity).toBeDefined();
      await hover(page, entity);
      expect(await cardText(page), entity).toContain('Facts as of');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  test('a card still comes after the database was deleted and filled with rubbish', async () => {
    const options = await launched.openExtensionPage('options.html');
    await options.evaluate(async () => {
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('backstory');
        request.addEventListener('success', resolve);
        request.addEventListener('blocked', resolve);
      });
    });
    await options.close();
    await open('sample-en.html');
    await hover(page, 'openai');
    expect(await cardText(page)).toContain('OpenAI');
  });
});
