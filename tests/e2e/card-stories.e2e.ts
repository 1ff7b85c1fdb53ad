import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cardText, clickInCard, hover, marksOn, waitForHeading, waitForMark, waitForNoCard } from '../../lib/commands/on-page.ts';
import { faultsOfCard } from './axe-on-page.ts';
import { inBrowser } from './in-browser.ts';

const pictures = fileURLToPath(new URL('../../screenshots/stories', import.meta.url));

const browsers = (['chrome', 'firefox'] as const).flatMap((name) => (['light', 'dark'] as const).map((scheme) => [name, scheme] as const));

// What a card does for its reader, from the first look to the end. Every story leaves a picture in `screenshots/stories`.
describe.each(browsers)('a reader with %s in %s', (name, scheme) => {
  const here = inBrowser(name, { scheme });

  async function openCard(sample: string, entity: string, host?: '127.0.0.1') {
    const { page } = here.get();
    await here.open(sample, entity, host);
    await hover(page, entity);
    return cardText(page);
  }

  async function close() {
    const { page } = here.get();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }

  /** Takes the picture and asks axe, which sees the colours that the browser paints. */
  async function look(title: string) {
    const { page } = here.get();
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: `${pictures}/${title}-${name}-${scheme}.png` });
    expect(await faultsOfCard(page)).toEqual([]);
  }

  async function speak(language: string) {
    const settings = await here.get().launched.openExtensionPage('options.html');
    await settings.waitForSelector('select');
    await settings.select('select', language);
    await settings.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language === 'auto' ? 'en' : language);
    await settings.close();
  }

  test('sees what came after an old article, and what the sentence is about', async () => {
    expect(await openCard('sample-en.html', 'bid')).toMatch(
      /Since this article.*rejects the bid.*Known that day.*Contested.*Also here:.*Sam Altman.*Elon Musk.*OpenAI/s,
    );
    await look('since');
    await close();
  });

  test('sees it on a page that runs from right to left', async () => {
    expect(await openCard('sample-ar.html', 'altman')).toMatch(/On this page:.*ألتمان.*Since this article.*rejects the bid/s);
    await look('since-ar');
    await close();
  });

  test('sees it in Japanese', async () => {
    await speak('ja');
    try {
      expect(await openCard('sample-ja.html', 'altman')).toMatch(/この記事のあと.*当日までに/s);
      await look('since-ja');
      await close();
    } finally {
      await speak('auto');
    }
  });

  test('sees how large an amount is that the page has right, and goes on to what it was offered for', async () => {
    const { page } = here.get();
    expect(await openCard('sample-en.html', 'amount')).toMatch(
      /\$97\.4 billion.*Twitter, 2022\$44 billion.*The bid\$97\.4 billion.*Stargate/s,
    );
    await look('amount');
    await clickInCard(page, '.also button');
    await waitForHeading(page, 'The $97.4 billion bid');
    await close();
  });

  test('goes from a name within a card to that name’s card and back, and the card stays meanwhile', async () => {
    const { page } = here.get();
    await openCard('sample-en.html', 'altman');
    await clickInCard(page, '.now .name:last-of-type');
    await waitForHeading(page, 'Elon Musk');
    await page.mouse.move(990, 750);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await look('followed');
    await clickInCard(page, '.back');
    await waitForHeading(page, 'Sam Altman');
    await close();
  });

  test('pins a card and has it in sight while reading on', async () => {
    const { page } = here.get();
    await openCard('sample-en.html', 'altman');
    await clickInCard(page, '.tools button');
    await page.mouse.move(990, 750);
    await page.mouse.click(990, 750);
    await page.evaluate(() => scrollBy({ top: 1200, behavior: 'instant' }));
    await new Promise((resolve) => setTimeout(resolve, 700));
    const { top, bottom } = await page.evaluate(() => {
      const box = document.querySelector('backstory-card')?.shadowRoot?.querySelector('[role=dialog]')?.getBoundingClientRect();
      return { top: box?.top ?? NaN, bottom: box?.bottom ?? NaN };
    });
    expect([top >= 0, bottom <= 760]).toEqual([true, true]);
    await look('pinned');
    await close();
  });

  test('copies a fact with its sources, as text and as Markdown', async () => {
    const { page } = here.get();
    // This machine's own name is a secure context without https; as a private host it is to be wanted.
    await here.store({ sitesOn: ['127.0.0.1'] });
    await openCard('sample-en.html', 'altman', '127.0.0.1');
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
    await clickInCard(page, '.since li:first-child .copy button');
    await page.waitForFunction(() => document.querySelector('backstory-card')?.shadowRoot?.textContent?.includes('as Markdown'));
    await look('copied');
    expect(await pasted()).toMatch(/^14 Feb 2025: OpenAI’s board rejects the bid unanimously\n.*“.*”: https:\/\//);
    await openCard('sample-en.html', 'altman', '127.0.0.1');
    await clickInCard(page, '.since li:first-child .copy button');
    await clickInCard(page, '.since li:first-child .copy button:last-child');
    await page.waitForFunction(() => document.querySelector('backstory-card')?.shadowRoot?.textContent?.includes('Copied as Markdown'));
    expect(await pasted()).toMatch(/^\*\*14 Feb 2025:\*\* OpenAI’s board .*\n\n- \[.*\]\(<https:\/\/.*>\)/);
  });

  test('copies on a page without https, too, where the browser gives no clipboard', async () => {
    const { page } = here.get();
    await here.open('sample-en.html', 'amount');
    expect(await page.evaluate(() => 'clipboard' in navigator && isSecureContext)).toBe(false);
    await hover(page, 'amount');
    await cardText(page);
    await clickInCard(page, '.copy button');
    await page.waitForFunction(() => document.querySelector('backstory-card')?.shadowRoot?.textContent?.includes('as Markdown'));
    expect(await pasted()).toMatch(/^10 Feb 2025: \$97\.4 billion – The bid of .*\nN\.D\. Cal/);
  });

  /** What is on the clipboard, found out as a reader would: by pasting it. */
  async function pasted(): Promise<string> {
    const { page } = here.get();
    await close();
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.querySelector('main')?.prepend(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
  }

  test('calls a mark wrong on this site, and takes that back in settings', async () => {
    const { page, launched } = here.get();
    await openCard('sample-en.html', 'oracle');
    await clickInCard(page, '.misread summary');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await look('misread');
    await clickInCard(page, '.misread button');
    await page.waitForFunction(() => !CSS.highlights.has('backstory-oracle'));
    await waitForNoCard(page);
    expect((await marksOn(page)).altman?.length).toBeGreaterThan(0);
    const settings = await launched.openExtensionPage('options.html');
    await settings.waitForSelector('.listed li button');
    expect(await settings.evaluate(() => document.querySelector('.listed')?.textContent)).toContain('oracle');
    await settings.evaluate(() => document.querySelector<HTMLElement>('.listed li button')?.click());
    await settings.waitForFunction(() => document.querySelector('.listed') === null);
    await settings.close();
    await waitForMark(page, 'oracle');
  });

  test('sees the words of a translated quotation as they were said', async () => {
    expect(await openCard('sample-ja.html', 'quote')).toContain('In the original words');
    await look('quote');
    await close();
  });

  test('sees what a misprinted amount should say', async () => {
    expect(await openCard('misprints.html', 'figure')).toMatch(/10 times too small.*97,4億ドル.*974億ドル/s);
    await look('misprint');
    await close();
  });
});
