/** How long changes of the page are gathered before it is read again: half of what a reader would notice. */
const GATHER_MS = 120;

/** What is watched for: text that comes, goes or changes. */
const changes: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Calls `onChange` once, soon after the page's text began to change, in the document and in the open shadow
 * roots that `roots` names at the time. Text that was hidden and may have come to light after a click or a key
 * counts as a change.
 */
export function watchPage(roots: () => Iterable<Node>, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(soon);
  observe();
  for (const type of ['click', 'keyup', 'toggle', 'transitionend']) {
    document.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  window.addEventListener('pageshow', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  function observe() {
    observer.disconnect();
    observer.observe(document, changes);
    for (const root of roots()) observer.observe(root, changes);
  }

  function soon() {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
      observe();
    }, GATHER_MS);
  }
}
