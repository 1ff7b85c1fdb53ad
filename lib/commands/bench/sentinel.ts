import { SCRIPTS, traced, type Chromium } from './chromium.ts';
import type { Figure } from './figure.ts';
import { gather } from './gathered.ts';
import type { ReferenceName } from './references.ts';
import type { Subject } from './subjects.ts';
import { callsOf, cpuMsOf, type TraceEvent } from './trace.ts';
import { pause, visitTwice, type Sites } from './visits.ts';

/** The extensions that a page without mentions meets. */
const references = ['bare', 'same words', 'empty'] as const satisfies readonly ReferenceName[];
/** How long after a page has loaded its content scripts have surely run, in milliseconds. */
const SETTLE_MS = 300;

/** Browsers by the extension in them. */
export interface Rivals {
  readonly ours: Chromium;
  readonly references: Readonly<Record<(typeof references)[number], Chromium>>;
}

/**
 * What the sentinel costs where there is nothing for it: the processor time of its calls (`EvaluateScript` includes its
 * compilation). Events, not samples of the profiler: a sentinel is over after a handful of samples, and profiling slows
 * down what is compiled for the first time. Rounds go from extension to extension, so that all meet the same weather.
 */
export async function measureSentinel(rivals: Rivals, subject: Subject, sites: Sites, rounds: number): Promise<Figure[]> {
  const times = gather();
  const woken = gather();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { browser, isOurs }] of [['ours', rivals.ours], ...Object.entries(rivals.references)] as const) {
      const visits = await visitTwice(browser, sites.fresh(subject.path), async (page, load) => {
        const events = await traced(page, SCRIPTS, async () => {
          await load();
          await pause(SETTLE_MS);
        });
        const calls = callsOf(events, (url) => isOurs(url) && isOnEveryPage(url));
        return { ms: cpuMsOf(calls), woken: wakingsIn(events), runs: calls.length };
      });
      if (visits.cold.runs === 0 && name !== 'empty') throw new Error(`No content script of “${name}” ran on ${subject.name}`);
      times.add(name, { cold: visits.cold.ms, warm: visits.warm.ms });
      if (name === 'ours') woken.add(name, { cold: visits.cold.woken, warm: visits.warm.woken });
    }
  }
  const told = { page: subject.name, unit: 'ms', summary: 'median', ours: times.of('ours') } as const;
  return [
    ...references.map((name): Figure => {
      const target = name === 'bare' ? ({ of: 'ratio', most: 1.5, on: 'cold' } as const) : null;
      return { what: 'sentinel, script', ...told, reference: { name, ...times.of(name) }, target };
    }),
    {
      what: 'reader or background called',
      page: subject.name,
      unit: '',
      summary: 'p95',
      ours: woken.of('ours'),
      reference: null,
      target: { of: 'value', most: 0, on: 'both' },
    },
  ];
}

function isOnEveryPage(url: string): boolean {
  return !/\/(?:reader|card|background)\.js$/.test(url);
}

/** How often the other scripts of ours were called, in whichever process: none may be on a page without mentions. */
function wakingsIn(events: readonly TraceEvent[]): number {
  return callsOf(events, (url) => /^chrome-extension:.*\/(?:reader|card|background)\.js$/.test(url)).length;
}
