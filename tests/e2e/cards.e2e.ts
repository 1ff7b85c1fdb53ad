import { describe, expect, test } from 'vitest';
import { bringIntoView, cardText, hover, marksOn, waitForNoCard } from '../../lib/commands/on-page.ts';
import { core, inBrowser } from './in-browser.ts';

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  const here = inBrowser(name);

  test('every core entity of an English report is marked and shows its card', async () => {
    const { page } = here.get();
    await here.open('sample-en.html');
    for (const entity of core) {
      await hover(page, entity);
      expect(await cardText(page)).toContain('Facts as of');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  test('a card begins with what came after the article, and leaves its mark in sight', async () => {
    const { page } = here.get();
    await here.open('sample-en.html');
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

  test('a finger opens the card by a tap on a name, and on a link by a long press', async () => {
    const { page } = here.get();
    await page.setViewport({ width: 390, height: 760, hasTouch: true });
    await here.open('sample-en.html');
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
    const { page } = here.get();
    await here.open('misprints.html', 'figure');
    expect((await marksOn(page)).figure).toEqual(['97,4億ドル', '500億ドル', '40億ドル']);
    await hover(page, 'figure');
    expect(await cardText(page)).toMatch(/10 times too small.*97,4億ドル.*\$9\.74 billion.*\$97\.4 billion.*974億ドル/s);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('a quotation is marked, and its card gives the original words', async () => {
    const { page } = here.get();
    await here.open('sample-ja.html', 'quote');
    await hover(page, 'quote');
    expect(await cardText(page)).toContain('In the original words');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('the card goes once the pointer has left it', async () => {
    const { page } = here.get();
    await here.open('sample-en.html');
    await hover(page, 'xai');
    await cardText(page);
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
  });

  test('the card stays when, in a narrow window, it comes to lie under the pointer', async () => {
    const { page } = here.get();
    await page.setViewport({ width: 360, height: 700 });
    await here.open('sample-ja.html');
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
});
