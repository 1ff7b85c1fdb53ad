import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cardText, hover, marksOn, waitForMark, waitForNoCard } from '../../lib/commands/on-page.ts';
import { servePages, type Served } from '../../lib/commands/serve.ts';
import { writeFrameworkPages } from './framework-pages.ts';
import { inBrowser } from './in-browser.ts';
import { complaintsOf, isCardOpen, waitForWords } from './rig.ts';

/** Real pages of newspapers, saved; not part of the project. */
const saved = fileURLToPath(new URL('../../../shared/pages', import.meta.url));
const savedPages = existsSync(saved) ? readdirSync(saved).filter((path) => path.endsWith('.html')) : [];

/** A saved page without what only works on its own site, with our article at its head so that there is something to mark. */
async function withArticle(path: string): Promise<string> {
  const sample = await readFile(fileURLToPath(new URL('../pages/sample-en.html', import.meta.url)), 'utf8');
  // Visible, and below bars that stay at the top, where a site's style or its missing scripts would have it otherwise.
  const style = 'display: block; visibility: visible; opacity: 1; position: relative; z-index: 99999999; padding-top: 400px';
  const article = (/<article>.*<\/article>/s.exec(sample)?.[0] ?? '').replace('<article>', `<article style="${style}">`);
  const page = (await readFile(join(saved, path), 'utf8')).replaceAll(
    /<!--.*?-->|<script\b.*?<\/script>|<noscript\b.*?<\/noscript>|<meta[^>]*refresh[^>]*>/gis,
    '',
  );
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>html, body { display: block !important; visibility: visible !important; opacity: 1 !important }</style>`;
  return page.replace(/<head\b[^>]*>|$/i, (head) => head + policy).replace(/<body\b[^>]*>|$/i, (body) => body + article);
}

// What worked on a page works with its marks: the document, the selection, search, links, print and the page's framework.
describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  const here = inBrowser(name);
  let folder = '';
  let served: Served | undefined;
  const address = (path: string) => `${served?.address}/${path}`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backstory-'));
    served = await servePages([folder]);
    for (const path of savedPages) await writeFile(join(folder, path), await withArticle(path));
    await writeFrameworkPages(folder);
    // What the page is before anybody but the browser has touched it.
    await here.get().page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        getSelection()?.selectAllChildren(document.body);
        const original = { html: document.documentElement.outerHTML, selected: String(getSelection()) };
        getSelection()?.removeAllRanges();
        Reflect.set(window, 'original', original);
      });
    });
  });
  afterAll(async () => {
    served?.close();
    await rm(folder, { recursive: true });
  });

  /** How the document differs from what it was; empty if it does not. The card's own element does not count. */
  function difference() {
    return here.get().page.evaluate(() => {
      const { html }: { html: string } = Reflect.get(window, 'original');
      const now = document.documentElement.outerHTML.replace(/<backstory-card><\/backstory-card>(?=<\/html>$)/, '');
      if (now === html) return '';
      let at = 0;
      while (now[at] === html[at]) at++;
      return `${html.slice(at, at + 80)} → ${now.slice(at, at + 80)}`;
    });
  }

  test.skipIf(savedPages.length === 0)('the saved pages are there (skipped where the folder shared/pages is missing)', () => {
    expect(savedPages.length).toBeGreaterThan(20);
  });

  test.for(savedPages)('a real page is the same with its marks, its card and after it: %s', async (path) => {
    const { page } = here.get();
    const complaints = complaintsOf(page);
    await page.goto(address(path));
    await waitForMark(page, 'musk');
    expect(await difference()).toBe('');
    // Some of these pages move under the pointer while they load: it is brought to the name again then.
    await vi.waitFor(
      async () => {
        await hover(page, 'musk');
        await expect.poll(() => isCardOpen(page), { timeout: 2500 }).toBe(true);
      },
      { timeout: 12_000 },
    );
    expect(await difference()).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => isCardOpen(page)).toBe(false);
    expect(await difference()).toBe('');
    expect(complaints.all().filter((text) => text.includes('Backstory'))).toEqual([]);
    complaints.stop();
  });

  test('selection and copy have the page’s own text, also while a card is open', async () => {
    const { page } = here.get();
    await here.open('sample-en.html');
    await hover(page, 'musk');
    await cardText(page);
    const { selected, before, copied } = await page.evaluate(() => {
      const original: { selected: string } = Reflect.get(window, 'original');
      let said = 'nothing';
      addEventListener('copy', ({ defaultPrevented }) => (said = defaultPrevented ? 'prevented' : String(getSelection())), { once: true });
      getSelection()?.selectAllChildren(document.body);
      document.execCommand('copy');
      const now = String(getSelection());
      getSelection()?.removeAllRanges();
      return { selected: now, before: original.selected, copied: said };
    });
    expect(selected).toBe(before);
    expect(copied).toBe(before);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('the page is searched across marks, and nothing of ours is found in it', async () => {
    const { page } = here.get();
    await here.open('sample-en.html');
    const find = (text: string) =>
      page.evaluate((wanted) => {
        getSelection()?.removeAllRanges();
        const found: unknown = Reflect.apply(Reflect.get(window, 'find'), window, [wanted, false, false, true]);
        return found === true && String(getSelection());
      }, text);
    expect(await find('led by Elon Musk had put')).toBe('led by Elon Musk had put');
    expect(await find('Facts as of')).toBe(false);
  });

  test('a link with a mark in it is followed by a click', async () => {
    const { page } = here.get();
    await here.open('sample-en.html');
    await page.click('a[href="#company"]');
    expect(page.url()).toContain('#company');
    await page.keyboard.press('Escape');
  });

  test.runIf(name === 'chrome')('no card is printed (Chromium; Firefox cannot be told to lay a page out for print)', async () => {
    const { page } = here.get();
    await here.open('sample-en.html');
    await hover(page, 'musk');
    await cardText(page);
    const isPainted = () =>
      page.evaluate(() => document.querySelector('backstory-card')?.shadowRoot?.querySelector('[role=dialog]')?.checkVisibility() ?? false);
    expect(await isPainted()).toBe(true);
    await page.emulateMediaType('print');
    expect(await isPainted()).toBe(false);
    await page.emulateMediaType('screen');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test.for(['react', 'vue'])(
    '%s takes over markup from a server under the marks and renders it anew, without a word',
    async (framework) => {
      const { page } = here.get();
      const complaints = complaintsOf(page);
      await page.goto(address(`${framework}.html`));
      await waitForWords(page, 'altman', ['Sam Altman']);
      await hover(page, 'altman');
      await cardText(page);
      await page.evaluate('hydrate()');
      await waitForWords(page, 'altman', ['Sam Altman']);
      await page.keyboard.press('Escape');
      await page.click('button');
      await waitForWords(page, 'openai', ['OpenAI']);
      await expect.poll(async () => (await marksOn(page)).altman, { timeout: 3000 }).toBeUndefined();
      await page.click('button');
      await waitForWords(page, 'openai', ['OpenAI', 'OpenAI']);
      await waitForWords(page, 'altman', ['Sam Altman']);
      expect(await page.evaluate(() => document.querySelector('#root')?.textContent)).toBe(
        'Elon Musk speaks, for the 3. time.Sam Altman answers.OpenAI notes it as number 0.OpenAI notes it as number 1.On',
      );
      expect(complaints.all()).toEqual([]);
      complaints.stop();
    },
  );
});
