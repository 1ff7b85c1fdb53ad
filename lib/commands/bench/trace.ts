import * as v from 'valibot';

/**
 * Reads Chromium's trace (“Trace Event Format”): which scripts ran on a page's main thread, for how long, in which tasks.
 *
 * Times are processor times of the thread (`tdur`) wherever a trace has them, not times of the wall: on a machine that has
 * other things to do, the same script takes the same processor time, and any multiple of it by the clock. What runs after
 * a promise has no event of its own in a trace; samples of the profiler (one in some 170 µs) say in which tasks it ran.
 */
const Event = v.object({
  name: v.string(),
  ph: v.string(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number()),
  pid: v.number(),
  tid: v.number(),
  id: v.optional(v.union([v.string(), v.number()]), ''),
  args: v.optional(v.unknown()),
});
export type TraceEvent = v.InferOutput<typeof Event>;

const Script = v.object({ data: v.object({ url: v.string() }) });
const MainThread = v.object({ name: v.literal('CrRendererMain') });
const Start = v.object({ data: v.object({ startTime: v.number() }) });
const Chunk = v.object({
  data: v.object({
    cpuProfile: v.optional(
      v.object({
        nodes: v.optional(
          v.array(
            v.object({
              id: v.number(),
              parent: v.optional(v.number()),
              callFrame: v.object({ url: v.optional(v.string(), '') }),
            }),
          ),
          [],
        ),
        samples: v.optional(v.array(v.number()), []),
      }),
    ),
    timeDeltas: v.optional(v.array(v.number()), []),
  }),
});

/** Whose script an address is. */
export type IsOurs = (url: string) => boolean;

/** What the main thread did in one go. Times in milliseconds, but for `at`, which is the trace's own clock in µs. */
export interface Task {
  readonly at: number;
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** What was run of a script: one call from outside, with everything it called. */
export interface Call extends Task {
  /** The script's own first run, or a function that somebody called later. */
  readonly is: 'evaluation' | 'call';
  readonly pid: number;
  readonly url: string;
}

/** A sample of the profiler with a script on the stack. */
interface Sample {
  readonly pid: number;
  readonly at: number;
  /** How long it stands for, by the clock. */
  readonly ms: number;
}

/** The events of a trace as the browser hands it over. */
export function eventsOf(trace: Uint8Array): TraceEvent[] {
  return v.parse(v.object({ traceEvents: v.array(Event) }), JSON.parse(new TextDecoder().decode(trace))).traceEvents;
}

/** Calls of scripts from outside, in the order of time; what such a call calls itself is part of it. */
export function callsOf(events: readonly TraceEvent[], isOurs: IsOurs): Call[] {
  const calls = events
    .filter(({ name, ph }) => ph === 'X' && (name === 'EvaluateScript' || name === 'FunctionCall'))
    .map((event) => ({
      ...taskOf(event),
      is: event.name === 'EvaluateScript' ? ('evaluation' as const) : ('call' as const),
      pid: event.pid,
      url: urlOf(event),
    }))
    .filter(({ url }) => isOurs(url))
    .toSorted((a, b) => a.at - b.at);
  return calls.filter((call) => !calls.some((outer) => outer !== call && outer.pid === call.pid && isWithin(call.at, outer)));
}

/** The main thread's tasks in which scripts ran, in the order of time. */
export function tasksOf(events: readonly TraceEvent[], isOurs: IsOurs): Task[] {
  const moments = [...callsOf(events, isOurs), ...samplesOf(events, isOurs)];
  return mainTasks(events).filter((task) => moments.some(({ pid, at }) => pid === task.pid && isWithin(at, task)));
}

/**
 * Processor time of scripts among tasks that are partly the page's own: of each task the share of its samples. Samples
 * tell the time by the clock, and a task may have waited for the processor; hence the detour over tasks.
 */
export function scriptMsOf(events: readonly TraceEvent[], isOurs: IsOurs): number {
  const samples = samplesOf(events, isOurs);
  return mainTasks(events)
    .map((task) => {
      const sampled = samples.filter(({ pid, at }) => pid === task.pid && isWithin(at, task)).reduce((sum, { ms }) => sum + ms, 0);
      return sampled === 0 ? 0 : task.cpuMs * Math.min(1, sampled / task.wallMs);
    })
    .reduce((sum, ms) => sum + ms, 0);
}

/** Processor time of all tasks of the busiest page's main thread. */
export function busiestMsOf(events: readonly TraceEvent[]): number {
  const busy = new Map<number, number>();
  for (const { pid, cpuMs } of mainTasks(events)) busy.set(pid, (busy.get(pid) ?? 0) + cpuMs);
  return Math.max(0, ...busy.values());
}

/** All tasks of pages' main threads, in the order of time. */
function mainTasks(events: readonly TraceEvent[]): (Task & { readonly pid: number })[] {
  const threads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && v.is(MainThread, args)).map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && threads.has(`${pid} ${tid}`))
    .map((event) => ({ ...taskOf(event), pid: event.pid }))
    .toSorted((a, b) => a.at - b.at);
}

/** Samples with a script on the stack, whatever lies above it: what a script has the browser do is the script's doing. */
export function samplesOf(events: readonly TraceEvent[], isOurs: IsOurs): Sample[] {
  const found: Sample[] = [];
  const clocks = new Map<string, number>();
  const mine = new Map<string, Set<number>>();
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    const key = `${event.pid} ${event.id}`;
    if (event.name === 'Profile') clocks.set(key, v.parse(Start, event.args).data.startTime);
    if (event.name !== 'ProfileChunk') continue;
    const { cpuProfile, timeDeltas } = v.parse(Chunk, event.args).data;
    const nodes = mine.get(key) ?? new Set<number>();
    mine.set(key, nodes);
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      if (isOurs(callFrame.url) || (parent !== undefined && nodes.has(parent))) nodes.add(id);
    }
    cpuProfile?.samples.forEach((node, index) => {
      const delta = timeDeltas[index] ?? 0;
      const at = (clocks.get(key) ?? event.ts) + delta;
      clocks.set(key, at);
      if (nodes.has(node)) found.push({ pid: event.pid, at, ms: delta / 1000 });
    });
  }
  return found;
}

/** When the page last set a mark of its own with `performance.mark`, on the trace's clock; `null` if it never did. */
export function lastMarkedAt(events: readonly TraceEvent[], name: string): number | null {
  const times = events.filter((event) => event.name === name).map(({ ts }) => ts);
  return times.length === 0 ? null : Math.max(...times);
}

/** Processor time of all of them together. */
export function cpuMsOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

function taskOf({ ts, dur, tdur }: TraceEvent): Task {
  return { at: ts, cpuMs: (tdur ?? dur) / 1000, wallMs: dur / 1000 };
}

function isWithin(at: number, task: Task): boolean {
  return at >= task.at && at < task.at + task.wallMs * 1000;
}

function urlOf({ args }: TraceEvent): string {
  const read = v.safeParse(Script, args);
  return read.success ? read.output.data.url : '';
}
