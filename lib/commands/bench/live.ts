import type { Page } from 'puppeteer-core';
import { SCRIPTS, traced, type Chromium } from './chromium.ts';
import type { Figure, Samples } from './figure.ts';
import { gather } from './gathered.ts';
import { untilMarksStand, watchMarks } from './in-page.ts';
import type { Subject } from './subjects.ts';
import { busiestMsOf, scriptMsOf } from './trace.ts';
import { unsettle, type Unrest } from './unrest.ts';
import { pause, visitTwice, type Sites } from './visits.ts';

/** Samples a millisecond apart: ten seconds hold enough of them, and the page is to run as it would unwatched. */
const SPARSE = [...SCRIPTS, 'disabled-by-default-v8.cpu_profiler'];

/** Names that were never marked count as two seconds, which is how long they were waited for. */
export function latenciesOf({ latenciesMs, missed }: Unrest): number[] {
  return [...latenciesMs, ...Array.from({ length: missed }, () => 2000)];
}

/** The figure of how soon a name that comes late is marked. */
export function latencyFigure(page: string, ours: Samples): Figure {
  return {
    what: 'change until its mark stands',
    page,
    unit: 'ms',
    summary: 'p95',
    ours,
    reference: null,
    target: { of: 'value', most: 250, on: 'both' },
  };
}

/** What a page that changes a thousand texts a second for `durationMs` costs: our scripts' share of a core, and the main thread's with and without us. */
export async function measureLive(
  { ours, empty }: { readonly ours: Chromium; readonly empty: Chromium },
  subject: Subject,
  sites: Sites,
  durationMs: number,
): Promise<Figure[]> {
  const shares = gather();
  let latencies: Samples = { cold: [], warm: [] };
  for (const [name, chromium] of [
    ['ours', ours],
    ['empty', empty],
  ] as const) {
    const visits = await visitTwice(chromium.browser, sites.fresh(subject.path), {
      prepare: watchMarks,
      async measure(page, load) {
        await load();
        await (name === 'ours' ? untilMarksStand(page) : pause(1000));
        return unsettled(page, chromium, durationMs);
      },
    });
    shares.add(`${name}: main thread`, { cold: visits.cold.busy, warm: visits.warm.busy });
    if (name === 'empty') continue;
    shares.add('changes', { cold: visits.cold.changes, warm: visits.warm.changes });
    shares.add('scripts', { cold: visits.cold.scripts, warm: visits.warm.scripts });
    latencies = { cold: visits.cold.latencies, warm: visits.warm.latencies };
  }
  const told = { page: subject.name, unit: '%', summary: 'median' } as const;
  return [
    {
      what: '1,000 changes a second: our scripts, of a core',
      ...told,
      ours: shares.of('scripts'),
      reference: null,
      target: { of: 'value', most: 5, on: 'both' },
    },
    {
      what: 'the same: the whole main thread',
      ...told,
      ours: shares.of('ours: main thread'),
      reference: { name: 'empty', ...shares.of('empty: main thread') },
      target: null,
    },
    // A page that does not keep up is easier to bear than it is meant to be.
    { what: 'changes a second that the page kept up with', ...told, unit: '', ours: shares.of('changes'), reference: null, target: null },
    latencyFigure(subject.name, latencies),
  ];
}

async function unsettled(page: Page, { isOurs }: Chromium, durationMs: number) {
  let unrest: Unrest = { latenciesMs: [], missed: 0, changes: 0 };
  const events = await traced(page, SPARSE, async () => {
    unrest = await unsettle(page, durationMs);
  });
  return {
    scripts: (scriptMsOf(events, isOurs) / durationMs) * 100,
    busy: (busiestMsOf(events) / durationMs) * 100,
    changes: (unrest.changes / durationMs) * 1000,
    latencies: latenciesOf(unrest),
  };
}
