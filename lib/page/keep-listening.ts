/**
 * Calls `listen` now, and again whenever the page has got another document element: `document.open()` takes all listeners
 * away, also ours. To add one that is still there changes nothing.
 */
export function keepListening(listen: () => void, signal: AbortSignal): void {
  listen();
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
