import type { Shown } from './shown.ts';
import { keepPlaced } from './place.ts';
import { isOver } from '../caret.ts';
import { isOnTheWay, type Point } from './way.ts';

/** Paints the card's content below `target`; called with `null` to take it away. */
type Draw = (target: HTMLElement, shown: Shown | null) => void;

/** The one element of ours, there only while a card is open. */
export interface CardHost {
  /** Opens the card at a mark, or moves the open one there. */
  readonly open: (shown: Shown, focus: boolean) => void;
  /** Puts new content into the open card. */
  readonly update: (shown: Shown) => void;
  readonly close: () => void;
  /** Whether a point of the viewport is over the card or on the way from its mark to it. */
  readonly holds: (point: Point) => boolean;
  /**
   * Moves the card after its mark. `pointer` is where the pointer was seen last if the card hangs on it.
   *
   * @returns Whether there is still a card to be seen, and the pointer where it was seen last
   */
  readonly tend: (pointer: Point | null) => boolean;
  /** Whether an event came from within the card. */
  readonly contains: (event: Event) => boolean;
}

interface Options {
  readonly css: string;
  readonly draw: Draw;
  /** `open` only in test builds, so that tests can look inside. */
  readonly mode: ShadowRootMode;
  readonly signal: AbortSignal;
}

/** What the page need not hear of when it happens in the card: it would close its menus, play its shortcuts, move its focus. */
const kept = 'click pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup focusin'.split(' ');

/**
 * Makes the host of the card: a popover in a shadow root, so that it lies above everything (top layer) and the
 * page's styles end at its border.
 */
export function createCardHost({ css, draw, mode, signal }: Options): CardHost {
  let open: {
    element: HTMLElement;
    root: ShadowRoot;
    panel: HTMLElement;
    range: Range;
    placed: ReturnType<typeof keepPlaced>;
    before: Element | null;
  } | null = null;
  // A page can define our element: one that is made in a document without scripts has its root before their constructor
  // runs, and `ElementInternals` does not open it to them.
  const inert = document.implementation.createHTMLDocument('');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  signal.addEventListener('abort', close);
  window.addEventListener('click', makeSure, { capture: true, signal });

  function show(shown: Shown, focus: boolean) {
    const before = open?.before ?? document.activeElement;
    close();
    const { range } = shown.mark;
    const element = inert.createElement('backstory-card');
    const root = element.attachShadow({ mode });
    for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());
    const panel = document.createElement('div');
    panel.setAttribute('popover', 'manual');
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'card-name');
    panel.tabIndex = -1;
    root.append(panel);
    (modalAround(range.startContainer) ?? document.documentElement).append(element);
    root.adoptedStyleSheets.push(sheet); // not before: a sheet serves its own document only
    draw(panel, shown);
    if (element.isConnected) panel.showPopover(); // the page's constructor may have torn it away again
    open = { element, root, panel, range, placed: keepPlaced(range, panel), before };
    if (focus) panel.focus({ preventScroll: true });
  }

  /** A page that stops clicks further down must not make the card's buttons dead: what has not come by then comes once more. */
  function makeSure(event: MouseEvent) {
    if (!open || !event.isTrusted || !contains(event)) return;
    const { root } = open;
    const come = new AbortController();
    root.addEventListener('click', () => come.abort(), { capture: true, once: true, signal: come.signal });
    setTimeout(() => {
      if (come.signal.aborted) return;
      // Does not leave the shadow root, so that the page has no say in it.
      const { clientX, clientY } = event;
      root.elementFromPoint(clientX, clientY)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
  }

  function contains(event: Event): boolean {
    return open !== null && event.composedPath().includes(open.element);
  }

  function close() {
    if (!open) return;
    const { element, panel, placed, before } = open;
    const hadFocus = element.getRootNode() instanceof Document && document.activeElement === element;
    open = null;
    placed.stop();
    draw(panel, null);
    element.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  return {
    open: show,
    close,
    update(shown) {
      if (open) draw(open.panel, shown);
    },
    holds: (point) => open !== null && isOnTheWay(point, open.range.getBoundingClientRect(), open.panel.getBoundingClientRect()),
    tend(pointer) {
      if (!open?.panel.matches(':popover-open')) return false;
      const { element, panel, range, placed } = open;
      placed.again();
      // What is hovered is the browser's own knowledge, which no page can keep from us as it can events.
      if (pointer === null || !document.documentElement.matches(':hover')) return true;
      const box = panel.getBoundingClientRect();
      if (isOnTheWay(pointer, box, box)) return element.matches(':hover');
      return !isOver(range, pointer.x, pointer.y) || (range.startContainer.parentElement?.matches(':hover') ?? false);
    },
    contains,
  };
}

/** The modal dialog or full-screen element that a node stands in: all outside of it is inert, so that the card must be within. */
function modalAround(node: Node): Element | null {
  const root = node.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const modal = [...root.querySelectorAll(':modal')].findLast((element) => element.contains(node));
  return modal ?? (root instanceof ShadowRoot ? modalAround(root.host) : null);
}
