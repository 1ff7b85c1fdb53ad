import type { Browser, Page } from 'puppeteer-core';
import { defaultSettings } from '../../settings.ts';
import type { Extent } from './extent.ts';
import type { Figure } from './figure.ts';
import { untilMarksStand, watchMarks } from './in-page.ts';
import type { Subject } from './subjects.ts';
import { pause, type Sites } from './visits.ts';

/** The mark on the page's own timeline once a card has been painted; its detail is how long that took. */
const PAINTED = 'backstory-bench-painted';
/** How many marks of a page are tried in turn. */
const MARKS = 24;

/**
 * From the last movement of a pointer that comes to rest until the card is painted, less the rest that readers have set
 * (its default here). First cards come on pages in processes of their own, where what draws them has yet to come. The
 * page's own world sees the pointer, the card's host and the frames, in both browsers.
 */
export async function measureCard(browser: Browser, subject: Subject, sites: Sites, { cold, warm }: Extent['openings']): Promise<Figure[]> {
  const first: number[] = [];
  const later: number[] = [];
  for (let visit = 0; visit < cold; visit += 1) {
    const page = await openPage(browser, sites.fresh(subject.path));
    try {
      first.push(await openCard(page, visit % MARKS));
      const more = visit === cold - 1 ? warm : 0;
      for (let opening = 1; opening <= more; opening += 1) {
        await closeCard(page);
        later.push(await openCard(page, (visit + opening) % MARKS));
      }
    } finally {
      await page.close();
    }
  }
  return [
    {
      what: 'pointer at rest until card is painted, beyond the delay',
      page: subject.name,
      unit: 'ms',
      summary: 'p95',
      ours: { cold: first, warm: later },
      reference: null,
      target: { of: 'value', most: 50, on: 'both' },
    },
  ];
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await watchMarks(page);
  await page.goto(address);
  await untilMarksStand(page);
  await page.evaluate((painted) => {
    let movedAt = 0;
    let isOpen = false;
    document.addEventListener('pointermove', (event) => (movedAt = event.timeStamp), { capture: true, passive: true });
    new MutationObserver(() => {
      const wasOpen = isOpen;
      isOpen = document.querySelector('backstory-card') !== null;
      if (wasOpen || !isOpen) return;
      // A task that is queued while a frame is made runs once it has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => performance.mark(painted, { detail: performance.now() - movedAt }), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    }).observe(document.documentElement, { childList: true });
  }, PAINTED);
  return page;
}

async function openCard(page: Page, index: number): Promise<number> {
  await page.mouse.move(1, 1);
  const point = await page.evaluate(async (wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges[wanted % ranges.length];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Scrolling sends its event with the next frame; a card that is to open must not meet it.
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    const box = range instanceof Range ? range.getClientRects()[0] : undefined;
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, index);
  if (!point) throw new Error(`Nothing to point at on ${page.url()}`);
  const before = await paintings(page);
  await page.mouse.move(point.x - 2, point.y);
  await page.mouse.move(point.x, point.y);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    const after = await paintings(page);
    const [took] = after.slice(before.length);
    if (took !== undefined) return took - defaultSettings.delayMs;
    await pause(50);
  }
  throw new Error(`No card opened within 10 s at mark ${index} of ${page.url()}`);
}

function paintings(page: Page): Promise<number[]> {
  return page.evaluate(
    (painted) => performance.getEntriesByName(painted).map((entry) => (entry instanceof PerformanceMark ? Number(entry.detail) : 0)),
    PAINTED,
  );
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await page.evaluate(async () => {
    while (document.querySelector('backstory-card')) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  });
}
