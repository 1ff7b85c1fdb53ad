import type { Steps } from '../spotting/steps.ts';

/** Work goes on for so long before it makes way, in milliseconds: half a frame, so that the page has the other half. */
const SLICE_MS = 8;

/** Does work in slices between which the page can paint and answer its reader. */
export interface Slicer {
  /** Rejects where the signal aborts meanwhile. */
  readonly run: <T>(work: Steps<T>) => Promise<T>;
  /** How long all of its work has taken so far, pauses not counted, in milliseconds. */
  readonly spent: () => number;
}

/** What is run one after the other shares a slice. */
export function openSlicer(signal: AbortSignal): Slicer {
  let spent = 0;
  let left = SLICE_MS;

  async function run<T>(work: Steps<T>): Promise<T> {
    for (;;) {
      const start = performance.now();
      let now = start;
      let step = work.next();
      while (!step.done && (now = performance.now()) - start < left) step = work.next();
      now = performance.now();
      spent += now - start;
      left -= now - start;
      if (step.done) return step.value;
      await makeWay();
      left = SLICE_MS;
      signal.throwIfAborted();
    }
  }

  return { run, spent: () => spent };
}

interface Scheduler {
  readonly yield?: () => Promise<void>;
}
declare const scheduler: Scheduler | undefined;

/** Lets everything else go first that waits; where the browser has a way to say so, this work comes next after it. */
function makeWay(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler.yield) return scheduler.yield();
  return new Promise((resolve) => {
    // A message comes sooner than a timer, which waits for four milliseconds once timers call timers.
    const { port1, port2 } = new MessageChannel();
    const onMessage = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', onMessage, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
