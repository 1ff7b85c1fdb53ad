import type { Mark } from './marks.ts';
import { keepPlaced } from './place-card.ts';
import { isOnTheWay, type Point } from './way.ts';

/** Paints the card's content below `target`; called with `null` to take it away. */
export type Draw<View> = (target: HTMLElement, view: View | null) => void;

/** The one element of ours, there only while a card is open. */
export interface CardHost<View> {
  /** Opens the card at a mark, or moves the open one there. */
  readonly open: (mark: Mark, view: View, focus: boolean) => void;
  /** Puts new content into the open card. */
  readonly update: (view: View) => void;
  readonly close: () => void;
  /** Whether a point of the viewport is over the card or on the way from its mark to it. */
  readonly holds: (point: Point) => boolean;
  /** Whether an event came from within the card. */
  readonly contains: (event: Event) => boolean;
}

interface Options<View> {
  readonly css: string;
  readonly draw: Draw<View>;
  /** `open` only in test builds, so that tests can look inside. */
  readonly mode: ShadowRootMode;
  readonly signal: AbortSignal;
}

/**
 * Makes the host of the card: a popover in a shadow root, so that it lies above everything (top layer) and the
 * page's styles end at its border.
 */
export function createCardHost<View>({ css, draw, mode, signal }: Options<View>): CardHost<View> {
  let shown: { element: HTMLElement; panel: HTMLElement; mark: Mark; stop: () => void; before: Element | null } | null = null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  signal.addEventListener('abort', close);

  function open(mark: Mark, view: View, focus: boolean) {
    const before = shown?.before ?? document.activeElement;
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
    draw(panel, view);
    document.documentElement.append(element);
    panel.showPopover();
    shown = { element, panel, mark, stop: keepPlaced(mark.range, panel), before };
    if (focus) panel.focus({ preventScroll: true });
  }

  function close() {
    if (!shown) return;
    const { element, panel, stop, before } = shown;
    const hadFocus = element.getRootNode() instanceof Document && document.activeElement === element;
    shown = null;
    stop();
    draw(panel, null);
    element.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  return {
    open,
    close,
    update(view) {
      if (shown) draw(shown.panel, view);
    },
    holds: (point) => shown !== null && isOnTheWay(point, shown.mark.range.getBoundingClientRect(), shown.panel.getBoundingClientRect()),
    contains: (event) => shown !== null && event.composedPath().includes(shown.element),
  };
}
