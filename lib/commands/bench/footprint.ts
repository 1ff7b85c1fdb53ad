import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import type { Figure } from './figure.ts';
import { gather } from './gathered.ts';
import { untilMarksStand, watchMarks } from './in-page.ts';
import type { Subject } from './subjects.ts';
import { pause, visitTwice, type Sites, type Visits } from './visits.ts';

const MB = 1024 * 1024;

/** What a page holds once everything has come to rest. */
interface Held {
  readonly heapMb: number;
  /** All of its elements and attributes, as they would be written down. */
  readonly html: string;
  readonly elements: number;
  /** Sum of the layout shifts that the browser has counted. */
  readonly shift: number;
}

/**
 * What is left of us in a page with mentions, beside the same page with an extension that does nothing: JavaScript heap
 * of the page's isolate, in which content scripts live, after its garbage has been collected; elements; layout shift.
 */
export async function measureFootprint(
  { ours, empty }: { readonly ours: Chromium; readonly empty: Chromium },
  subject: Subject,
  sites: Sites,
  rounds: number,
): Promise<Figure[]> {
  const numbers = gather();
  for (let round = 0; round < rounds; round += 1) {
    const alone = await hold(empty, sites.fresh(subject.path), false);
    const marked = await hold(ours, sites.fresh(subject.path), true);
    const add = (name: string, of: (marked: Held, alone: Held) => number) =>
      numbers.add(name, { cold: of(marked.cold, alone.cold), warm: of(marked.warm, alone.warm) });
    add('heap', (with_, without) => with_.heapMb - without.heapMb);
    add('page alone', (_, without) => without.heapMb);
    add('added', (with_, without) => (with_.html === without.html ? 0 : Math.max(1, Math.abs(with_.elements - without.elements))));
    add('shift', (with_, without) => with_.shift - without.shift);
  }
  const none = { page: subject.name, unit: '', reference: null, target: { of: 'value', most: 0, on: 'both' } } as const;
  return [
    {
      what: 'JavaScript heap of ours',
      page: subject.name,
      unit: 'MB',
      summary: 'median',
      ours: numbers.of('heap'),
      reference: { name: 'page alone', ...numbers.of('page alone') },
      target: { of: 'value', most: 3, on: 'both' },
    },
    { what: 'elements or attributes changed', ...none, summary: 'p95', ours: numbers.of('added') },
    { what: 'layout shift', ...none, summary: 'median', ours: numbers.of('shift') },
  ];
}

function hold({ browser }: Chromium, address: string, isMarked: boolean): Promise<Visits<Held>> {
  return visitTwice(browser, address, {
    prepare: watchMarks,
    async measure(page, load) {
      await load();
      await (isMarked ? untilMarksStand(page) : pause(1000));
      const heapMb = await heapOf(page);
      return { heapMb, ...(await page.evaluate(holding)) };
    },
  });
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // What only waited for finalizers goes with the second collection.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MB;
}

async function holding() {
  const shift = await new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 300);
  });
  const { documentElement } = document;
  return { html: documentElement.outerHTML, elements: documentElement.querySelectorAll('*').length, shift };
}
