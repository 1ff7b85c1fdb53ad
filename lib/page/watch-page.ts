import { keepListening } from './keep-listening.ts';

/** How long changes of the page are gathered before it is read again: half of what a reader would notice. */
const GATHER_MS = 120;
/** Reading takes at most this part of the time in the long run: what cannot be read so fast is read less often. */
const MOST_SHARE = 0.04;
/** So much may be spent before that counts, in milliseconds: a first reading, and a page that is put together. */
const ALLOWANCE_MS = 250;
/** However long a reading takes, the next one comes after so long. */
const MOST_WAIT_MS = 5000;
/** When elements have got shadow roots by themselves, which no observer tells: after a script or two has come. */
const LATE_MS = [1000, 3000, 8000];

/** What is watched for: text that comes, goes or changes. */
const changes: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What a change of the page comes to. */
interface Watched {
  /** The roots beside the document in which text lies, as of the last reading. */
  readonly roots: () => Iterable<Node>;
  /** Text in, at or below a node has changed. */
  readonly onChanged: (nodes: Iterable<Node>) => void;
  /** It is time to read the page again; answers how long that took, in milliseconds. */
  readonly onTime: () => Promise<number>;
}

/**
 * Watches the page until `signal` aborts: calls `onTime` soon after its text began to change, never twice at once. Text that
 * was hidden and may have come to light after a click or a key counts as a change. Reads it a first time at once.
 */
export function watchPage({ roots, onChanged, onTime }: Watched, signal: AbortSignal): void {
  const observed = new WeakSet<Node>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let allowance = ALLOWANCE_MS;
  let counted = performance.now();
  let isReading = false;
  let isWaiting = false;
  let isDue = false;
  const observer = new MutationObserver((records) => {
    onChanged(records.map(({ target }) => target));
    soon();
  });
  observe(document);
  keepListening(() => {
    for (const type of ['click', 'keyup', 'toggle', 'transitionend', 'pageshow']) {
      window.addEventListener(type, soon, { capture: true, passive: true, signal });
    }
  }, signal);
  for (const late of LATE_MS) after(late, soon);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
  });
  void read();

  function observe(root: Node) {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, changes);
  }

  function soon() {
    isDue = true;
    if (!isReading && !isWaiting) wait(GATHER_MS);
  }

  function wait(ms: number) {
    isWaiting = true;
    after(ms, () => {
      isWaiting = false;
      if (isDue) void read();
    });
  }

  async function read() {
    [isReading, isDue] = [true, false];
    const took = await onTime();
    isReading = false;
    if (signal.aborted) return;
    for (const root of roots()) observe(root);
    wait(Math.min(MOST_WAIT_MS, Math.max(GATHER_MS, -spend(took) / MOST_SHARE)));
  }

  /** What is left of the allowance; less than nothing where too much has been spent. In milliseconds. */
  function spend(took: number): number {
    const now = performance.now();
    allowance = Math.min(ALLOWANCE_MS, allowance + (now - counted) * MOST_SHARE) - took;
    counted = now;
    return allowance;
  }

  function after(ms: number, act: () => void) {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  }
}
