import { computePosition, flip, offset, shift, type Platform, type Rect } from '@floating-ui/core';

/** Distance between mark and card, and between card and the viewport's edge, in CSS pixels. */
const GAP_PX = 8;
/** A card lower than this cannot be read; where there is less room it covers its mark rather than shrink further. */
const LOWEST_PX = 200;

/**
 * Keeps a card at its mark until told to stop: never off-screen, and scrollable where the viewport is smaller
 * than the card. The card is told its room in the custom property `--room`.
 *
 * @returns Places it once more, for what no event tells of, and stops it
 */
export function keepPlaced(range: Range, panel: HTMLElement): { readonly again: () => void; readonly stop: () => void } {
  const life = new AbortController();
  const place = () => void placeCard(range, panel);
  const sized = new ResizeObserver(place);
  sized.observe(panel);
  window.addEventListener('scroll', place, { capture: true, passive: true, signal: life.signal });
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, place, { signal: life.signal });
  life.signal.addEventListener('abort', () => sized.disconnect());
  place();
  return { again: place, stop: () => life.abort() };
}

async function placeCard(range: Range, panel: HTMLElement): Promise<void> {
  panel.style.setProperty('--room', `${Math.max(LOWEST_PX, roomAt(range))}px`);
  const { x, y } = await computePosition(range, panel, {
    platform,
    strategy: 'fixed',
    placement: isVertical(range) ? 'left-start' : 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: GAP_PX, fallbackAxisSideDirection: 'start' }),
      shift({ padding: GAP_PX, crossAxis: true }),
    ],
  });
  panel.style.setProperty('left', `${x}px`);
  panel.style.setProperty('top', `${y}px`);
}

/**
 * A card lies in the top layer, so its world is the viewport and nothing else clips or moves it: of all that
 * `@floating-ui/dom` knows of pages, only this much is needed.
 */
const platform: Platform = {
  getElementRects: ({ reference, floating }: { reference: Range; floating: HTMLElement }) => ({
    reference: anchorOf(reference),
    floating: { x: 0, y: 0, ...dimensionsOf(floating) },
  }),
  getClippingRect: viewport,
  getDimensions: dimensionsOf,
  isRTL: (element: HTMLElement) => getComputedStyle(element).direction === 'rtl',
};

/** Where the mark's last line stands, as high as all its lines: a card below or above covers none of them. */
function anchorOf(range: Range): Rect {
  const { x: left, y, width: wide, height } = range.getBoundingClientRect();
  const line = isVertical(range) ? undefined : Array.from(range.getClientRects()).at(-1);
  const { x = left, width = wide } = line ?? {};
  return { x, y, width, height };
}

function dimensionsOf({ offsetWidth, offsetHeight }: HTMLElement) {
  return { width: offsetWidth, height: offsetHeight };
}

/**
 * How high a card can be beside its mark: as high as the larger side above or below it, or as the viewport where lines run
 * downwards. In CSS pixels.
 */
function roomAt(range: Range): number {
  const { y, height } = anchorOf(range);
  const { y: top, height: all } = viewport();
  const beside = isVertical(range) ? all : Math.max(y - top, top + all - y - height);
  // A pinned card stays when its mark is scrolled far away, and then has the whole viewport.
  return Math.min(all, beside) - 2 * GAP_PX;
}

/** What can be seen now, also when zoomed in by two fingers. */
function viewport(): Rect {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = window.visualViewport ?? {};
  return { x: offsetLeft, y: offsetTop, width, height };
}

function isVertical(range: Range): boolean {
  const { parentElement } = range.startContainer;
  return parentElement !== null && getComputedStyle(parentElement).writingMode.startsWith('vertical');
}
