/** Frames smaller than this hold advertisements, counters and buttons, in CSS pixels. */
const SMALLEST_FRAME = { width: 250, height: 150 };
/** How long added text is gathered before it is tested, in milliseconds. */
const GATHER_MS = 200;

/** Set while a frame is being watched: a second sentinel, after a site was switched on, need not watch too. */
const watching = Symbol.for('backstory.sentinel');

/** Calls `onFound` once, as soon as the page's text holds a trigger word; then watches no longer. */
export function watchForTriggers(trigger: RegExp, onFound: () => void): void {
  if (!document.body || !/html/.test(document.contentType) || isTinyFrame() || Reflect.has(globalThis, watching)) return;
  if (trigger.test(document.body.textContent)) return onFound();
  Reflect.set(globalThis, watching, true);
  let added: Node[] = [];
  const observer = new MutationObserver((records) => {
    if (added.length === 0) setTimeout(test, GATHER_MS);
    for (const { target, addedNodes } of records) added.push(...(addedNodes.length > 0 ? addedNodes : [target]));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  function test() {
    const found = added.some((node) => node.textContent !== null && trigger.test(node.textContent));
    added = [];
    if (!found) return;
    observer.disconnect();
    Reflect.deleteProperty(globalThis, watching);
    onFound();
  }
}

function isTinyFrame(): boolean {
  return window !== window.top && (innerWidth < SMALLEST_FRAME.width || innerHeight < SMALLEST_FRAME.height);
}
