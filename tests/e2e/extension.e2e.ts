import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tabIdOf } from '../../lib/commands/launch.ts';
import { cardText, clickInCard, hover, marksOn, waitForMark, waitForNoCard } from '../../lib/commands/on-page.ts';
import { core, inBrowser, seed } from './in-browser.ts';

declare const chrome: typeof import('webextension-polyfill');

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  const here = inBrowser(name);

  /** Some of our pages are too odd to be taken for something to read. */
  const setEverywhere = (to: boolean) => here.store({ runOn: to ? 'everywhere' : 'news' });

  test('names split across markup, soft hyphens and wide letters are marked whole', async () => {
    const { page } = here.get();
    await setEverywhere(true);
    await here.open('places.html');
    const marks = await marksOn(page);
    expect(marks.musk).toContain('Elon Musk');
    expect(marks.altman).toContain('Ｓａｍ\u00a0Ａｌｔｍａｎ');
    expect(marks.altman).toContain('Sam Altman');
    expect(marks.openai).toContain('Open\u00adAI');
  });

  test('nothing in code, form fields, editors, addresses or hidden text is marked', async () => {
    const { page } = here.get();
    await here.open('places.html');
    const inside = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((ranges) => [...ranges])
        .filter(({ startContainer }) => startContainer.parentElement?.closest('.never, template') !== null)
        .map(({ startContainer }) => startContainer.parentElement?.outerHTML ?? '')
        .filter(Boolean),
    );
    expect(inside).toEqual([]);
    await setEverywhere(false);
  });

  test('the page keeps every node and attribute and does not shift', async () => {
    const { page, served } = here.get();
    await here.open('sample-en.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hover(page, 'altman');
    await cardText(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const original = await (await fetch(`${served.local}/sample-en.html`)).text();
    const same = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML === document.documentElement.outerHTML,
      original,
    );
    expect(same).toBe(true);
  });

  test.runIf(name === 'chrome')('marking a page shifts nothing on it', async () => {
    const { page } = here.get();
    await here.open('sample-en.html');
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

  test('a page of near-misses gets no mark', async () => {
    const { page, served } = here.get();
    await page.goto(`${served.address}/near-misses.html`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(Object.keys(await marksOn(page))).toEqual([]);
  });

  test('a name that arrives later is marked', async () => {
    const { page, served } = here.get();
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

  test('an entity switched off in its card loses its marks at once in every tab, and gets them back in settings', async () => {
    const { page, served, launched } = here.get();
    const other = await launched.browser.newPage();
    await other.goto(`${served.address}/sample-ja.html`);
    await waitForMark(other, 'xai');
    await page.bringToFront();
    await here.open('sample-en.html', 'xai');
    await hover(page, 'xai');
    await cardText(page);
    await clickInCard(page, '[aria-label^="Don’t mark xAI"]');
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
    const { launched } = here.get();
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
    const { served, launched } = here.get();
    await here.open('sample-en.html');
    const popup = await launched.openExtensionPage(`popup.html#tab=${await tabIdOf(launched, served.address)}`);
    const text = await popup.waitForFunction(() => document.querySelector('.latest h2 time')?.closest('.latest')?.textContent ?? null);
    expect(String(await text.jsonValue())).toMatch(/^Since this article11 Feb 2025.*18 May 2026.*and \d+ more/s);
    await popup.close();
  });

  test('the popup counts what the page marks, leads there and switches the site off and on', async () => {
    const { page, served, launched } = here.get();
    await here.open('sample-en.html');
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
    const { page, served, launched } = here.get();
    await here.open('sample-en.html');
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
    const { page } = here.get();
    await here.open('article.ja.txt');
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
    const { page, launched } = here.get();
    const options = await launched.openExtensionPage('options.html');
    await options.evaluate(async () => {
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('backstory');
        request.addEventListener('success', resolve);
        request.addEventListener('blocked', resolve);
      });
    });
    await options.close();
    await here.open('sample-en.html');
    await hover(page, 'openai');
    expect(await cardText(page)).toContain('OpenAI');
  });
});
