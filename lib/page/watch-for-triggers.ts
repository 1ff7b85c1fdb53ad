/** Frames smaller than this hold advertisements, counters and buttons, in CSS pixels. */
const SMALLEST_FRAME = { width: 250, height: 150 };
/** How long added text is gathered before it is tested, in milliseconds. */
const GATHER_MS = 200;
/** When more pieces than this were added at once, it is cheaper to test all of the page than each piece. */
const MOST_ADDED = 1000;
/** So much text is tested at once, in UTF-16 code units: more than any article has, and a few milliseconds' work. */
const MOST_TEXT = 2_000_000;

/** Set while a frame is being watched: a second sentinel, after a site was switched on, need not watch too. */
const watching = Symbol.for('backstory.sentinel');

/** Calls `onFound` once, as soon as the page's text holds a trigger word; then watches no longer. */
export function watchForTriggers(trigger: RegExp, onFound: () => void): void {
  if (!document.body || !/html/.test(document.contentType) || isTinyFrame() || Reflect.has(globalThis, watching)) return;
  if (hasTrigger(document.body)) return onFound();
  Reflect.set(globalThis, watching, true);
  let added = new Set<Node>();
  const observer = new MutationObserver((records) => {
    const isFirst = added.size === 0;
    for (const { target, type, addedNodes } of records) {
      if (added.size > MOST_ADDED) break;
      if (type === 'characterData' || addedNodes.length > MOST_ADDED) added.add(target);
      else for (const node of addedNodes) added.add(node);
    }
    if (isFirst && added.size > 0) setTimeout(test, GATHER_MS);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  function test() {
    const found = added.size > MOST_ADDED ? hasTrigger(document) : [...added].some(hasTrigger);
    added = new Set();
    if (!found) return;
    observer.disconnect();
    Reflect.deleteProperty(globalThis, watching);
    onFound();
  }

  function hasTrigger(node: Node): boolean {
    const text = node === document ? document.body?.textContent : node.textContent;
    return trigger.test(text?.slice(0, MOST_TEXT) ?? '');
  }
}

function isTinyFrame(): boolean {
  return window !== window.top && (innerWidth < SMALLEST_FRAME.width || innerHeight < SMALLEST_FRAME.height);
}
