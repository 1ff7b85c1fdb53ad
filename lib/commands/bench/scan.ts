import { SAMPLES, traced, type Chromium } from './chromium.ts';
import type { Figure } from './figure.ts';
import { gather } from './gathered.ts';
import { CHANGED, firstMarkFigure, untilMarksStand, watchMarks } from './in-page.ts';
import type { ReferenceName } from './references.ts';
import type { Subject } from './subjects.ts';
import { callsOf, cpuMsOf, lastMarkedAt, tasksOf } from './trace.ts';
import { checkProcesses, settle, visitTwice, type Sites, type Visits } from './visits.ts';

/** Browsers by the extension in them. */
export interface Markers {
  readonly ours: Chromium;
  readonly walk: Chromium;
  readonly markJs: Chromium;
}

/** What one load of a page cost us, in milliseconds. */
interface Scan {
  /** All our tasks on the main thread from the injection until the last mark stood. */
  readonly cpuMs: number;
  /** The longest of them and of those that follow, and the same by the clock. */
  readonly longestMs: number;
  readonly longestWallMs: number;
  /** From the navigation until the first mark was noticed, which is up to a frame after it stood. */
  readonly firstMs: number;
  readonly parsedMs: number;
  /** Number of the page's process. */
  readonly pid: number;
}

/**
 * What the first full reading of a page costs until its marks stand. Tasks count whole, with the browser's own work in
 * them such as unpacking the answer of the background; the references count from the first to the last line of their
 * scripts. All are profiled alike, because only samples tell in which tasks of ours promises went on.
 */
export async function measureScan(markers: Markers, subject: Subject, sites: Sites, rounds: number): Promise<Figure[]> {
  const times = gather();
  const used = new Set<number>();
  for (let round = 0; round < rounds; round += 1) {
    const scan = await scanTwice(markers.ours, sites.fresh(subject.path));
    checkProcesses(used, { cold: scan.cold.pid, warm: scan.warm.pid });
    for (const part of ['cpuMs', 'longestMs', 'longestWallMs', 'firstMs', 'parsedMs'] as const) {
      times.add(part, { cold: scan.cold[part], warm: scan.warm[part] });
    }
    for (const [name, chromium] of [
      ['bare walk', markers.walk],
      ['mark.js', markers.markJs],
    ] as const) {
      times.add(name, await runTwice(chromium, sites.fresh(subject.path)));
    }
  }
  const told = { page: subject.name, unit: 'ms', summary: 'median' } as const;
  const against = (name: ReferenceName, most: number): Figure => ({
    what: 'first scan until marks stand',
    ...told,
    ours: times.of('cpuMs'),
    reference: { name, ...times.of(name) },
    target: { of: 'ratio', most, on: 'both' },
  });
  const longest = { ...told, reference: null };
  return [
    against('bare walk', 3),
    against('mark.js', 1 / 100),
    { what: 'longest task of ours', ...longest, ours: times.of('longestMs'), target: { of: 'value', most: 16, on: 'both' } },
    { what: 'the same by the clock', ...longest, ours: times.of('longestWallMs'), target: null },
    firstMarkFigure(subject.name, times.of('firstMs'), times.of('parsedMs')),
  ];
}

function scanTwice({ browser, isOurs }: Chromium, address: string): Promise<Visits<Scan>> {
  return visitTwice(browser, address, {
    prepare: watchMarks,
    async measure(page, load) {
      let standing = { firstMs: Number.NaN, parsedMs: Number.NaN };
      const events = await traced(page, SAMPLES, async () => {
        await load();
        standing = await untilMarksStand(page);
      });
      const isReader = (url: string) => isOurs(url) && url.endsWith('/reader.js');
      // A second load begins while the first page's reader still takes its leave: only what follows the injection counts.
      const injected = callsOf(events, isReader).find(({ is }) => is === 'evaluation');
      if (!injected) throw new Error(`The trace of ${page.url()} tells of no reader, although there are marks`);
      const tasks = tasksOf(events, isReader).filter(({ at, wallMs }) => at + wallMs * 1000 > injected.at);
      const stood = lastMarkedAt(events, CHANGED) ?? Infinity;
      return {
        cpuMs: cpuMsOf(tasks.filter(({ at }) => at < stood)),
        longestMs: Math.max(...tasks.map(({ cpuMs }) => cpuMs)),
        longestWallMs: Math.max(...tasks.map(({ wallMs }) => wallMs)),
        firstMs: standing.firstMs,
        parsedMs: standing.parsedMs,
        pid: injected.pid,
      };
    },
  });
}

function runTwice({ browser, isOurs }: Chromium, address: string): Promise<Visits<number>> {
  return visitTwice(browser, address, {
    async measure(page, load) {
      const events = await traced(page, SAMPLES, async () => {
        await load();
        await settle(page);
      });
      const calls = callsOf(events, isOurs);
      if (calls.length === 0) throw new Error(`No content script ran on ${address}`);
      return cpuMsOf(calls);
    },
  });
}
