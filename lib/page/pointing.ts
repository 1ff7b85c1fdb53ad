import type { Mark } from './marks.ts';
import type { Point } from './card/way.ts';

/** What the hand does, in terms of marks. */
export interface Pointed {
  /** The pointer moved or rests; `null` where it has left the page. */
  readonly onMove: (point: Point | null) => void;
  readonly onTap: (mark: Mark) => void;
  /** A press somewhere else than on a mark or on the card. */
  readonly onPress: (event: Event) => void;
  readonly onScroll: () => void;
}

/** A finger must stay this long on a link before its card opens instead of the link, in milliseconds. */
const LONG_PRESS_MS = 500;
/** A finger that moves further than this scrolls, in CSS pixels. */
const STILL_PX = 10;

/** Listens to mouse, pen and finger until `signal` aborts. Never stops an event that the page may want, but for a tap on a mark. */
export function watchPointing(markAt: (point: Point) => Mark | null, pointed: Pointed, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal };
  let frame = 0;
  let last: Point = { x: 0, y: 0 };
  let press: { point: Point; mark: Mark | null; timer: ReturnType<typeof setTimeout> } | null = null;
  let swallow = false; // the click that follows a long press

  document.addEventListener('pointermove', onMove, passive);
  // Not captured: elements within are left all the time, such as the one under a card that has just opened.
  document.documentElement.addEventListener('pointerleave', () => pointed.onMove(null), { passive: true, signal });
  document.addEventListener('pointerdown', onDown, passive);
  for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, endPress, passive);
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('scroll', pointed.onScroll, passive);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    endPress();
  });

  function onMove(event: PointerEvent) {
    last = { x: event.clientX, y: event.clientY };
    if (event.pointerType === 'touch') {
      if (press && Math.hypot(last.x - press.point.x, last.y - press.point.y) > STILL_PX) endPress();
    } else if (event.buttons === 0) {
      // Once a frame is enough; pages send a hundred moves a second. A pressed button selects or drags.
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        pointed.onMove(last);
      });
    }
  }

  function onDown(event: PointerEvent) {
    swallow = false;
    const point = { x: event.clientX, y: event.clientY };
    const mark = markAt(point);
    if (mark === null || event.pointerType !== 'touch') pointed.onPress(event);
    if (event.pointerType !== 'touch') return;
    const timer = setTimeout(() => {
      if (mark === null) return;
      swallow = true;
      pointed.onTap(mark);
    }, LONG_PRESS_MS);
    endPress();
    press = { point, mark, timer };
  }

  function endPress() {
    clearTimeout(press?.timer);
    press = null;
  }

  function onClick(event: MouseEvent) {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTouch) return;
    if (swallow) {
      swallow = false;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const mark = markAt({ x: event.clientX, y: event.clientY });
    // A tap on a link follows the link: the page's own promise comes first.
    if (mark !== null && !isActive(event)) pointed.onTap(mark);
  }
}

function isActive(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && target.matches('a[href], button, summary, label, [role=button], [role=link]'));
}
