import type { Shown } from './shown.ts';
import { keepPlaced } from './place.ts';
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

/**
 * Makes the host of the card: a popover in a shadow root, so that it lies above everything (top layer) and the
 * page's styles end at its border.
 */
export function createCardHost({ css, draw, mode, signal }: Options): CardHost {
  let open: { element: HTMLElement; panel: HTMLElement; range: Range; stop: () => void; before: Element | null } | null = null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  signal.addEventListener('abort', close);

  function show(shown: Shown, focus: boolean) {
    const before = open?.before ?? document.activeElement;
    close();
    const element = document.createElement('backstory-card');
    const root = element.attachShadow({ mode });
    root.adoptedStyleSheets.push(sheet);
    const panel = document.createElement('div');
    panel.setAttribute('popover', 'manual');
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'card-name');
    panel.tabIndex = -1;
    root.append(panel);
    draw(panel, shown);
    document.documentElement.append(element);
    panel.showPopover();
    const { range } = shown.mark;
    open = { element, panel, range, stop: keepPlaced(range, panel), before };
    if (focus) panel.focus({ preventScroll: true });
  }

  function close() {
    if (!open) return;
    const { element, panel, stop, before } = open;
    const hadFocus = element.getRootNode() instanceof Document && document.activeElement === element;
    open = null;
    stop();
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
    contains: (event) => open !== null && event.composedPath().includes(open.element),
  };
}
