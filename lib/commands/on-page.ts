import type { Page } from 'puppeteer-core';

/** What a page shows of ours, read as a test may read it: the shared highlight registry and the open shadow root. */

/** Surfaces of the marks by entity, in the order of the registry. */
export function marksOn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name.replace('backstory-', ''), [...ranges].map(String)])),
  );
}

/** Waits until an entity is marked. Rejects after 20 s. */
export async function waitForMark(page: Page, entity: string): Promise<void> {
  await page.waitForFunction((name) => CSS.highlights.has(name), { timeout: 20_000 }, `backstory-${entity}`);
}

/** Scrolls to the first mark of an entity; answers its middle, in CSS pixels of the viewport. */
export async function bringIntoView(page: Page, entity: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    const node = range?.startContainer;
    (node instanceof Element ? node : node?.parentElement)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range instanceof Range ? range.getClientRects()[0] : undefined;
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, `backstory-${entity}`);
  if (!point) throw new Error(`${entity} is not marked on ${page.url()}`);
  return point;
}

/** Rests the pointer on the first mark of an entity that is in view; scrolls there first. */
export async function hover(page: Page, entity: string): Promise<void> {
  await page.mouse.move(1, 1);
  const point = await bringIntoView(page, entity);
  await page.mouse.move(point.x - 2, point.y);
  await page.mouse.move(point.x, point.y);
}

/** Text of the open card. Rejects where none opens within 20 s. */
export async function cardText(page: Page): Promise<string> {
  const text = await page.waitForFunction(() => document.querySelector('backstory-card')?.shadowRoot?.textContent ?? null, {
    timeout: 20_000,
  });
  return String(await text.jsonValue());
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('backstory-card') === null, { timeout: 10_000 });
}

/** Clicks something in the open card, with the pointer, as a reader would. Rejects where it is not there within 5 s. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const point = await page.waitForFunction(
    (wanted) => {
      const element = document.querySelector('backstory-card')?.shadowRoot?.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    { timeout: 5000 },
    selector,
  );
  const { x, y } = (await point.jsonValue()) ?? { x: 0, y: 0 };
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

/** Waits until the open card's heading reads so. */
export async function waitForHeading(page: Page, heading: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('backstory-card')?.shadowRoot?.querySelector('#card-name')?.textContent === wanted,
    { timeout: 5000 },
    heading,
  );
}
