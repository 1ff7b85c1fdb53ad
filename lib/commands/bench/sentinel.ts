import { SCRIPTS, traced, type Chromium } from './chromium.ts';
import type { Figure } from './figure.ts';
import { gather } from './gathered.ts';
import type { ReferenceName } from './references.ts';
import type { Subject } from './subjects.ts';
import { callsOf, cpuMsOf, type TraceEvent } from './trace.ts';
import { checkProcesses, settle, visitTwice, type Sites, type Visits } from './visits.ts';

/** The extensions that a page without mentions meets. */
const references = ['bare', 'same words', 'empty'] as const satisfies readonly ReferenceName[];

/** Browsers by the extension in them. */
export interface Rivals {
  readonly ours: Chromium;
  readonly references: Readonly<Record<(typeof references)[number], Chromium>>;
}

/** What one load of a page took. */
interface Visit {
  readonly ms: number;
  /** Calls of scripts that have nothing to do there. */
  readonly woken: number;
  /** Number of the page's process. */
  readonly pid: number;
}

/**
 * What the sentinel costs where there is nothing for it: the processor time of its calls (`EvaluateScript` includes its
 * compilation). Events, not samples of the profiler: a sentinel is over after a handful of samples, and profiling slows
 * down what is compiled for the first time. Rounds go from extension to extension, so that all meet the same weather.
 */
export async function measureSentinel(rivals: Rivals, subject: Subject, sites: Sites, rounds: number): Promise<Figure[]> {
  const times = gather();
  const woken = gather();
  const used = new Set<number>();
  for (let round = 0; round < rounds; round += 1) {
    const { cold, warm } = await visit(rivals.ours, sites.fresh(subject.path));
    checkProcesses(used, { cold: cold.pid, warm: warm.pid });
    times.add('ours', { cold: cold.ms, warm: warm.ms });
    woken.add('ours', { cold: cold.woken, warm: warm.woken });
    for (const name of references) {
      const other = await visit(rivals.references[name], sites.fresh(subject.path));
      times.add(name, { cold: other.cold.ms, warm: other.warm.ms });
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

function visit({ browser, isOurs }: Chromium, address: string): Promise<Visits<Visit>> {
  return visitTwice(browser, address, {
    async measure(page, load) {
      const events = await traced(page, SCRIPTS, async () => {
        await load();
        await settle(page);
      });
      const calls = callsOf(events, (url) => isOurs(url) && isOnEveryPage(url));
      const [first] = calls;
      if (!first) throw new Error(`No content script ran on ${address}`);
      return { ms: cpuMsOf(calls), woken: wakingsIn(events), pid: first.pid };
    },
  });
}

function isOnEveryPage(url: string): boolean {
  return !/\/(?:reader|card|background)\.js$/.test(url);
}

/** How often the other scripts of ours were called, in whichever process: none may be on a page without mentions. */
function wakingsIn(events: readonly TraceEvent[]): number {
  return callsOf(events, (url) => /^chrome-extension:.*\/(?:reader|card|background)\.js$/.test(url)).length;
}
