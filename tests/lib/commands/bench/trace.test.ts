import { describe, expect, test } from 'vitest';
import {
  busiestMsOf,
  callsOf,
  cpuMsOf,
  eventsOf,
  lastMarkedAt,
  samplesOf,
  scriptMsOf,
  tasksOf,
} from '../../../../lib/commands/bench/trace.ts';

const isOurs = (url: string) => url.startsWith('ours:');
const main = { ph: 'X', pid: 7, tid: 7 } as const;
const task = (ts: number, dur: number, tdur = dur) => ({ ...main, name: 'RunTask', ts, dur, tdur, args: {} });
const call = (name: 'EvaluateScript' | 'FunctionCall', url: string, ts: number, dur: number, tdur = dur) => ({
  ...main,
  name,
  ts,
  dur,
  tdur,
  args: { data: { url } },
});
const named = { ph: 'M', pid: 7, tid: 7, ts: 0, name: 'thread_name', args: { name: 'CrRendererMain' } };
const read = (...traceEvents: object[]) => eventsOf(new TextEncoder().encode(JSON.stringify({ traceEvents: [named, ...traceEvents] })));

/** One of ours in the middle of three samples, taken at 1100, 1200 and 1300 µs. */
const profile = [
  { ph: 'P', pid: 7, tid: 7, ts: 1000, id: '0x1', name: 'Profile', args: { data: { startTime: 1000 } } },
  {
    ...{ ph: 'P', pid: 7, tid: 9, ts: 1400, id: '0x1', name: 'ProfileChunk' },
    args: {
      data: {
        cpuProfile: {
          nodes: [
            { id: 1, callFrame: {} },
            { id: 2, parent: 1, callFrame: { url: 'ours:reader.js' } },
            { id: 3, parent: 2, callFrame: {} },
          ],
          samples: [1, 3, 1],
        },
        timeDeltas: [100, 100, 100],
      },
    },
  },
];

describe('calls of scripts', () => {
  test('are those from outside; what a call calls itself is part of it', () => {
    const events = read(
      call('EvaluateScript', 'ours:a.js', 1000, 5000, 3000),
      call('FunctionCall', 'ours:a.js', 2000, 100),
      call('FunctionCall', 'theirs:b.js', 7000, 100),
      call('FunctionCall', 'ours:a.js', 8000, 1000),
    );
    expect(callsOf(events, isOurs).map(({ is, cpuMs }) => [is, cpuMs])).toEqual([
      ['evaluation', 3],
      ['call', 1],
    ]);
    expect(cpuMsOf(callsOf(events, isOurs))).toBe(4);
  });
});

describe('tasks of scripts', () => {
  test('are found by calls and count whole, in time of the processor', () => {
    const events = read(task(500, 3000, 2000), task(4000, 100), call('EvaluateScript', 'ours:a.js', 1000, 200));
    expect(tasksOf(events, isOurs)).toMatchObject([{ at: 500, cpuMs: 2, wallMs: 3 }]);
  });

  test('are found by samples where no call tells of them, such as after a promise', () => {
    const events = read(task(1150, 100), task(1260, 100), ...profile);
    expect(tasksOf(events, isOurs)).toMatchObject([{ at: 1150 }]);
  });

  test('are those of pages, not of the browser’s other threads', () => {
    const other = { ...task(500, 3000), tid: 8 };
    expect(tasksOf(read(other, call('EvaluateScript', 'ours:a.js', 1000, 200)), isOurs)).toEqual([]);
  });
});

describe('samples', () => {
  test('belong to the script that had the browser do what was sampled', () => {
    expect(samplesOf(read(...profile), isOurs)).toEqual([{ pid: 7, at: 1200, ms: 0.1 }]);
  });

  test('give a script its share of a task that is not its own', () => {
    expect(scriptMsOf(read(task(1000, 400, 200), ...profile), isOurs)).toBeCloseTo(0.2 * (0.1 / 0.4));
  });
});

test('the busiest page is the one whose tasks take longest together', () => {
  const elsewhere = { pid: 8, tid: 8 };
  const events = read({ ...named, ...elsewhere }, task(0, 3000), task(4000, 3000), { ...task(0, 5000), ...elsewhere });
  expect(busiestMsOf(events)).toBe(6);
});

test('of several marks of the page the last one counts', () => {
  const mark = (ts: number) => ({ ph: 'R', pid: 7, tid: 7, ts, name: 'changed' });
  expect(lastMarkedAt(read(mark(30), mark(20)), 'changed')).toBe(30);
  expect(lastMarkedAt(read(mark(30)), 'other')).toBeNull();
});
