import type { Content } from '../../facts/content.ts';
import { isVisible, type Mark } from '../marks.ts';
import { keepListening } from '../keep-listening.ts';
import { watchPointing } from '../pointing.ts';
import type { CardHost } from './host.ts';
import { CLOSE_DELAY_MS, step, type CardEvent, type CardState } from './state.ts';
import type { Point } from './way.ts';

/** How often an open card is looked after, in milliseconds: it follows its mark so soon when the page moves that. */
const TEND_MS = 200;

interface Options {
  /** Fetches the script that draws cards. Rejects where nobody answers. */
  readonly fetchHost: () => Promise<CardHost>;
  readonly markAt: (x: number, y: number) => Mark | null;
  /** Fetches what there is to say; `null` if nothing. Rejects where nobody answers. */
  readonly getContent: (mark: Mark) => Promise<Content | null>;
  readonly delayMs: () => number;
  readonly report: (fault: unknown) => void;
  readonly signal: AbortSignal;
}

/** The card's manners: when it opens, stays and goes. */
export interface CardControls {
  readonly openByKey: (mark: Mark) => void;
  readonly setPinned: (pinned: boolean) => void;
  readonly hold: () => void;
  readonly dismiss: () => void;
  /** The page has been read anew: a card whose mark is gone goes too. */
  readonly keepOnly: (marks: readonly Mark[]) => void;
  readonly isOpen: () => boolean;
  /** The reader's choices have changed: the next card is drawn by them. */
  readonly renew: () => void;
}

/** Wires the state of the card to pointer, keys and clock until `signal` aborts. */
export function openCard({ fetchHost, markAt, getContent, delayMs, report, signal }: Options): CardControls {
  let state: CardState = { at: 'closed' };
  let tokens = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tending: ReturnType<typeof setInterval> | undefined;
  let missed = 0;
  let pointer: Point | null = null;
  let host: CardHost | null = null;
  let isOutdated = false;
  let coming: { readonly mark: Mark; readonly ready: Promise<{ host: CardHost; content: Content | null }> } | null = null;

  watchPointing(
    ({ x, y }) => markAt(x, y),
    {
      onMove: (point) => {
        pointer = point;
        send({ type: 'pointer', over: point && (host?.holds(point) ? 'card' : markAt(point.x, point.y)), token: ++tokens });
      },
      onTap: (mark) => send({ type: 'open', mark, by: 'tap' }),
      onPress: (event) => {
        if (!host?.contains(event)) send({ type: 'dismiss', even: 'unpinned' });
      },
      onScroll: () => {
        if (state.at !== 'closed' && (state.at !== 'open' || state.by === 'pointer' || !isInView(state.mark))) {
          send({ type: 'dismiss', even: 'unpinned' });
        }
      },
    },
    signal,
  );
  keepListening(() => {
    window.addEventListener('keydown', onKey, { capture: true, signal });
    window.addEventListener('pagehide', onHide, { capture: true, signal });
  }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearInterval(tending);
  });

  function send(event: CardEvent) {
    const before = state;
    state = step(before, event);
    if (state === before) return;
    setTimer(before);
    clearInterval(tending);
    if (state.at === 'open') {
      missed = 0;
      tending = setInterval(tend, TEND_MS);
    }
    if (state.at === 'resting') void prepare(state.mark);
    else if (state.at === 'closed') host?.close();
    else if (state.at === 'open') show(before, state);
  }

  function setTimer(before: CardState) {
    if (state.at === before.at && 'token' in state && 'token' in before && state.token === before.token) return;
    clearTimeout(timer);
    if (state.at !== 'resting' && state.at !== 'leaving') return;
    const { token, at, mark } = state;
    // The page may have moved what the pointer rests on; browsers do not tell.
    const hasSlipped = () => at === 'resting' && pointer !== null && markAt(pointer.x, pointer.y) !== mark;
    timer = setTimeout(
      () => send(hasSlipped() ? { type: 'pointer', over: null, token: ++tokens } : { type: 'time', token }),
      at === 'resting' ? delayMs() : CLOSE_DELAY_MS,
    );
  }

  /** A card that the page has torn away, or that the pointer has left without our hearing of it, is closed. */
  function tend() {
    const hangsOn = state.at === 'open' && state.by === 'pointer' && !state.pinned ? pointer : null;
    missed = host?.tend(hangsOn) === false ? missed + 1 : 0;
    // Once may be too early: browsers find out late what lies under a pointer that does not move.
    if (missed > 1) send({ type: 'dismiss', even: 'pinned' });
  }

  /** Begun while the pointer still rests, so that the card can be painted the moment it is due. */
  function prepare(mark: Mark) {
    if (coming?.mark === mark) return coming.ready;
    const content = getContent(mark).catch((fault: unknown) => {
      report(fault);
      return null;
    });
    const ready = Promise.all([getHost(), content]).then(([drawing, said]) => ({ host: drawing, content: said }));
    coming = { mark, ready };
    ready.then(
      (card) => card.content === null && forget(mark),
      (fault: unknown) => {
        report(fault);
        forget(mark);
      },
    );
    return ready;
  }

  function forget(mark: Mark) {
    if (coming?.mark === mark) coming = null;
  }

  async function getHost(): Promise<CardHost> {
    if (host && !isOutdated) return host;
    isOutdated = false;
    const fresh = await fetchHost();
    host?.close();
    return (host = fresh);
  }

  function show(before: CardState, now: Extract<CardState, { at: 'open' }>) {
    const isSame = (before.at === 'open' || before.at === 'leaving') && before.mark === now.mark;
    prepare(now.mark).then(
      ({ host: drawing, content }) => {
        if (state !== now) return; // closed or moved on while the answer was on its way
        const shown = { content, mark: now.mark, pinned: now.pinned };
        if (isSame && (now.by === before.by || now.by === 'tap')) drawing.update(shown);
        else drawing.open(shown, now.by === 'key');
      },
      () => {
        if (state === now) send({ type: 'dismiss', even: 'pinned' });
      },
    );
  }

  function onHide({ isTrusted }: Event) {
    if (isTrusted) send({ type: 'dismiss', even: 'pinned' });
  }

  function onKey(event: KeyboardEvent) {
    if (!event.isTrusted || event.key !== 'Escape' || state.at === 'closed') return;
    if (state.at === 'open') {
      event.preventDefault();
      event.stopPropagation();
    }
    send({ type: 'dismiss', even: 'pinned' });
  }

  return {
    openByKey: (mark) => send({ type: 'open', mark, by: 'key' }),
    setPinned: (pinned) => send({ type: 'pin', pinned }),
    hold: () => send({ type: 'hold' }),
    dismiss: () => send({ type: 'dismiss', even: 'pinned' }),
    isOpen: () => state.at === 'open',
    renew() {
      isOutdated = true;
      coming = null;
    },
    keepOnly(marks) {
      if (state.at !== 'closed' && !marks.includes(state.mark)) send({ type: 'dismiss', even: 'pinned' });
    },
  };
}

function isInView(mark: Mark): boolean {
  const { top, bottom } = mark.range.getBoundingClientRect();
  return isVisible(mark) && bottom > 0 && top < innerHeight;
}
