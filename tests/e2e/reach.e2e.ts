import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { marksOn, waitForMark } from '../../lib/commands/on-page.ts';
import { inBrowser } from './in-browser.ts';
import { aWhile, expectUsableCard, isCardOpen, SOON_MS } from './rig.ts';

/** Brings the first mark within an element into view; answers a point on it, in CSS pixels of the viewport. Looks through shadow roots. */
async function pointIn(frame: Page | Frame, selector: string, timeout = 5000): Promise<{ x: number; y: number }> {
  const point = await frame.waitForFunction(
    (wanted) => {
      const isIn = (node: Node | null): boolean =>
        node !== null &&
        ((node instanceof Element && node.matches(wanted)) || isIn(node instanceof ShadowRoot ? node.host : node.parentNode));
      const range = [...CSS.highlights.values()].flatMap((ranges) => [...ranges]).find(({ startContainer }) => isIn(startContainer));
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range instanceof Range ? range.getClientRects()[0] : undefined;
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    { timeout, polling: 50 },
    selector,
  );
  return (await point.jsonValue()) ?? { x: 0, y: 0 };
}

// Wherever an article may stand, its names are marked, the pointer finds them and the card can be used.
describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  const here = inBrowser(name, { runOn: 'everywhere' });

  async function rest({ x, y }: { x: number; y: number }) {
    const { page } = here.get();
    await page.mouse.move(1, 1);
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
  }

  async function expectCardIn(selector: string) {
    const { page } = here.get();
    await rest(await pointIn(page, selector));
    await expectUsableCard(page);
  }

  async function open(path: string) {
    const { page, served } = here.get();
    const address = `${served.address}/reach/${path}`;
    if (page.url() === address) return;
    await page.goto(address);
    await waitForMark(page, 'openai');
  }

  test.for([
    ['sticky headers', '#bar'],
    ['columns', '#columns'],
    ['vertical writing from the right', '#vertical'],
    ['vertical writing from the left', '#sideways'],
    ['right-to-left writing', '#rtl'],
    ['turned and scaled text', '#turned'],
    ['text in perspective', '#deep'],
    ['text with the zoom property', '#zoomed'],
    ['text that cannot be selected', '#fixed'],
    ['a teaser below the link that covers it', '#teaser'],
    ['text below a clear overlay', '#veiled'],
    ['text below an overlay that is not painted', '#faded'],
    ['a box that scrolls', '#clipped'],
    ['text that is laid out only when it is near', '#lazy'],
  ] as const)('a card opens and can be used in %s', async ([, selector]) => {
    await open('layouts.html');
    await expectCardIn(selector);
  });

  test('no card opens for what a pay wall covers', async () => {
    const { page } = here.get();
    await open('layouts.html');
    await rest(await pointIn(page, '#paid'));
    await aWhile();
    expect(await isCardOpen(page)).toBe(false);
  });

  test('a card opens and can be used at the magnification of 400 %', async () => {
    const { page } = here.get();
    await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    try {
      await open('layouts.html');
      await expectCardIn('#fixed');
      await expectCardIn('#rtl');
    } finally {
      await page.setViewport({ width: 1000, height: 760, deviceScaleFactor: 1 });
    }
  });

  test('names in open shadow roots, in their shadow roots and in late ones are marked and have cards', async () => {
    const { page } = here.get();
    await open('shadows.html');
    await expectCardIn('#outer');
    expect((await marksOn(page)).musk).toEqual(['Elon Musk']);
    await page.evaluate('castLate()');
    // To attach a root is no change that can be watched: the next change, click or key brings it to light.
    await page.mouse.click(5, 5);
    await expectCardIn('#late');
  });

  test('the card can be used above a modal dialog in a shadow root', async () => {
    const { page } = here.get();
    await open('shadows.html');
    await page.evaluate(() => document.querySelector('#asks')?.shadowRoot?.querySelector('dialog')?.showModal());
    await page.mouse.click(500, 20);
    await rest(await pointIn(page, '#asks'));
    const isOpen = () =>
      page.evaluate(() => {
        const host = document.querySelector('#asks')?.shadowRoot?.querySelector('backstory-card');
        return host?.matches(':focus-within, :hover') === false && host.shadowRoot?.querySelector('[role=dialog]:popover-open') !== null;
      });
    await expect.poll(isOpen, { timeout: 5000 }).toBe(true);
    await page.reload();
  });

  test.for([
    ['details', '#details', '#details summary'],
    ['a tab', '#tabs', '#tab'],
    ['an accordion', '#accordion', '#unfold'],
    ['a page turned without a script', '#pages', '#check'],
  ] as const)('what was hidden in %s is marked once it is shown, soon, and has a card', async ([, where, click]) => {
    const { page } = here.get();
    await open('hidden.html');
    await expect(pointIn(page, where, 300).catch(() => null)).resolves.toBeNull();
    const clicked = Date.now();
    await page.click(click);
    await pointIn(page, where);
    expect(Date.now() - clicked).toBeLessThan(SOON_MS);
    await expectCardIn(where);
  });

  test('what is skipped when the page is painted has no mark', async () => {
    const { page } = here.get();
    await open('hidden.html');
    await expect(pointIn(page, '#skipped', 300).catch(() => null)).resolves.toBeNull();
  });

  test('the card can be used above a modal dialog; Escape closes it and leaves the dialog, which is laid out as before', async () => {
    const { page } = here.get();
    await open('hidden.html');
    await page.click('#ask');
    const sizeOf = () =>
      page.$eval('dialog', (dialog) => JSON.stringify([...dialog.children].slice(0, 2).map((child) => child.getBoundingClientRect())));
    const before = await sizeOf();
    await rest(await pointIn(page, 'dialog'));
    await expect.poll(() => isCardOpen(page), { timeout: 5000 }).toBe(true);
    expect(await sizeOf()).toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => isCardOpen(page)).toBe(false);
    expect(await page.$eval('dialog', ({ open: isOpen, innerHTML }) => isOpen && !innerHTML.includes('backstory'))).toBe(true);
    await expectCardIn('dialog');
    await page.click('#shut');
  });

  test('the card can be used above a full screen', async () => {
    const { page } = here.get();
    await open('hidden.html');
    await page.click('#full');
    await page.waitForFunction(() => document.fullscreenElement !== null, { timeout: 5000 });
    await aWhile(300);
    await expectCardIn('#stage');
    await page.evaluate(() => document.exitFullscreen());
  });

  test.for(['same', 'other'])('an article in a frame of the %s origin is marked, and its card can be used', async (id) => {
    const { page, served } = here.get();
    await page.goto(`${served.address}/reach/frames.html`);
    const element: ElementHandle | null = await page.waitForSelector(`#${id}`);
    const frame = await element?.contentFrame();
    if (!element || !frame) throw new Error(`there is no frame ${id}`);
    await frame.waitForFunction(() => CSS.highlights.has('backstory-musk'), { timeout: 20_000, polling: 100 });
    const above = await element.evaluate((box) => ({ x: box.getBoundingClientRect().x + 1, y: box.getBoundingClientRect().y + 1 }));
    const { x, y } = await pointIn(frame, 'p');
    await rest({ x: above.x + x, y: above.y + y });
    await expectUsableCard(page, frame, above);
    expect(await isCardOpen(frame)).toBe(false);
  });
});
