import type { Mark } from './marks.ts';
import type { Point } from './card/way.ts';
import { keepListening } from './keep-listening.ts';

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

/**
 * Listens to mouse, pen and finger until `signal` aborts. Never stops an event that the page may want, but for a tap on a
 * mark. What a page's script makes up (`isTrusted`) is nobody's hand.
 */
export function watchPointing(markAt: (point: Point) => Mark | null, pointed: Pointed, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal };
  let frame = 0;
  let last: Point = { x: 0, y: 0 };
  let press: { point: Point; mark: Mark | null; timer: ReturnType<typeof setTimeout> } | null = null;
  let swallow = false; // the click that follows a long press

  keepListening(() => {
    // On the window, so that handlers of the page further down cannot keep anything from us.
    window.addEventListener('pointermove', onMove, passive);
    window.addEventListener('pointerleave', onLeave, passive);
    window.addEventListener('pointerdown', onDown, passive);
    for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, endPress, passive);
    window.addEventListener('click', onClick, { capture: true, signal });
    window.addEventListener('scroll', onScroll, passive);
  }, signal);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    endPress();
  });

  function onMove(event: PointerEvent) {
    if (!event.isTrusted) return;
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

  function onLeave({ isTrusted, target }: PointerEvent) {
    // Elements within are left all the time, such as the one under a card that has just opened.
    if (isTrusted && target === document.documentElement) pointed.onMove(null);
  }

  function onScroll({ isTrusted }: Event) {
    if (isTrusted) pointed.onScroll();
  }

  function onDown(event: PointerEvent) {
    if (!event.isTrusted) return;
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
    if (!isTouch || !event.isTrusted) return;
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
