/** How often the address is looked at, in milliseconds: nothing tells a script of ours that a page has gone to another one. */
const TICK_MS = 1000;

/**
 * Calls `lookAgain` one, two, four, eight … seconds after the page got its present address, until `signal` aborts: pages are built piece
 * by piece, and go from one thing to another without a new document.
 */
export function onLater(lookAgain: () => void, signal: AbortSignal): void {
  let ticks = 0;
  let address = location.href;
  const timer = setInterval(() => {
    if (address !== location.href) ticks = 0;
    address = location.href;
    ticks++;
    // A power of two has one bit.
    if ((ticks & (ticks - 1)) === 0) lookAgain();
  }, TICK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
