import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** How soon marks must be right after a change: four times what is promised, because the machines of tests are slow and shared. */
export const SOON_MS = 1000;

/** A while in which something of ours would have happened. */
export function aWhile(milliseconds = 900): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Collects what went wrong on a page from now on: exceptions of any world, and what we or the page complained of. */
export function complaintsOf(page: Page): { readonly all: () => readonly string[]; readonly stop: () => void } {
  const complaints: string[] = [];
  const add = (text: string) => {
    if (!/favicon|404|Quirks/.test(text)) complaints.push(text);
  };
  const onError = (fault: unknown) => add(fault instanceof Error ? fault.message : String(fault));
  const onConsole = (message: { type: () => string; text: () => string }) => {
    if (/error|warn|assert/.test(message.type())) add(message.text());
  };
  page.on('pageerror', onError);
  page.on('console', onConsole);
  return {
    all: () => complaints,
    stop: () => {
      page.off('pageerror', onError);
      page.off('console', onConsole);
    },
  };
}

/** What a page of ours that watches the extension has written down in its `seen`. */
export async function seenBy(page: Page): Promise<string[]> {
  return JSON.parse(await page.evaluate(() => JSON.stringify(Reflect.get(window, 'seen') ?? [])));
}

/** Whether a card is open and painted. Elements of that name that a page has made itself do not count. */
export function isCardOpen(frame: Page | Frame): Promise<boolean> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('backstory-card')].some(
      ({ shadowRoot }) => shadowRoot?.querySelector('[role=dialog]:popover-open') ?? false,
    ),
  );
}

/** Waits until the words of an entity's highlight are these. Rejects after 20 s. */
export async function waitForWords(frame: Page | Frame, entity: string, words: readonly string[]): Promise<void> {
  await frame.waitForFunction(
    (name, wanted) => JSON.stringify([...(CSS.highlights.get(name) ?? [])].map(String)) === wanted,
    { timeout: 20_000, polling: 50 },
    `backstory-${entity}`,
    JSON.stringify(words),
  );
}

/** Waits for the card and checks that a reader can use it: within the viewport, not covered, its controls answer to the pointer. */
export async function expectUsableCard(page: Page, frame: Page | Frame = page, above = { x: 0, y: 0 }): Promise<void> {
  await frame.waitForFunction(() => document.querySelector('backstory-card')?.shadowRoot?.querySelector('button'), { timeout: 20_000 });
  const probe = () =>
    frame.evaluate(() => {
      const host = document.querySelector('backstory-card');
      const panel = host?.shadowRoot?.querySelector('[role=dialog]');
      const close = host?.shadowRoot?.querySelector('.tools button:last-child')?.getBoundingClientRect();
      if (!panel || !close) return null;
      const box = panel.getBoundingClientRect();
      const { x, y, width, height } = close;
      const middle = { x: x + width / 2, y: y + height / 2 };
      return {
        isWithin: box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1,
        isOnTop: document.elementFromPoint(middle.x, middle.y)?.closest('backstory-card') === host,
        isPainted: box.width > 100 && box.height > 60 && panel.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        middle,
      };
    });
  await expect.poll(probe, { timeout: 5000 }).toMatchObject({ isWithin: true, isOnTop: true, isPainted: true });
  const { middle } = (await probe()) ?? { middle: { x: 0, y: 0 } };
  await page.mouse.move(above.x + middle.x, above.y + middle.y, { steps: 3 });
  await page.mouse.click(above.x + middle.x, above.y + middle.y);
  await expect.poll(() => isCardOpen(frame), { timeout: 5000 }).toBe(false);
}
