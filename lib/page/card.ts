import type { CardHost } from './card-host.ts';
import { CLOSE_DELAY_MS, step, type CardEvent, type CardState } from './card-state.ts';
import { isVisible, type Mark } from './marks.ts';
import { watchPointing } from './pointing.ts';

/** What the card shows: its content, or `null` where there is none to be had, and how it was called. */
export interface Shown<Content> {
  readonly content: Content | null;
  readonly mark: Mark;
  readonly pinned: boolean;
}

interface Options<Content> {
  readonly host: CardHost<Shown<Content>>;
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
  readonly dismiss: () => void;
  /** The page has been read anew: a card whose mark is gone goes too. */
  readonly keepOnly: (marks: readonly Mark[]) => void;
  readonly isOpen: () => boolean;
}

/** Wires the state of the card to pointer, keys and clock until `signal` aborts. */
export function openCard<Content>({ host, markAt, getContent, delayMs, report, signal }: Options<Content>): CardControls {
  let state: CardState = { at: 'closed' };
  let tokens = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let coming: { mark: Mark; content: Promise<Content | null> } | null = null;

  watchPointing(
    ({ x, y }) => markAt(x, y),
    {
      onMove: (point) => send({ type: 'pointer', over: point && (host.holds(point) ? 'card' : markAt(point.x, point.y)), token: ++tokens }),
      onTap: (mark) => send({ type: 'open', mark, by: 'tap' }),
      onPress: (event) => {
        if (!host.contains(event)) send({ type: 'dismiss', even: 'unpinned' });
      },
      onScroll: () => {
        if (state.at !== 'closed' && (state.at !== 'open' || state.by === 'pointer' || !isInView(state.mark))) {
          send({ type: 'dismiss', even: 'unpinned' });
        }
      },
    },
    signal,
  );
  document.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('pagehide', () => send({ type: 'dismiss', even: 'pinned' }), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  function send(event: CardEvent) {
    const before = state;
    state = step(before, event);
    if (state === before) return;
    setTimer(before);
    if (state.at === 'resting') void fetchContent(state.mark);
    else if (state.at === 'closed') host.close();
    else if (state.at === 'open') show(before, state);
  }

  function setTimer(before: CardState) {
    if (state.at === before.at && 'token' in state && 'token' in before && state.token === before.token) return;
    clearTimeout(timer);
    if (state.at !== 'resting' && state.at !== 'leaving') return;
    const { token, at } = state;
    timer = setTimeout(() => send({ type: 'time', token }), at === 'resting' ? delayMs() : CLOSE_DELAY_MS);
  }

  /** Asked for while the pointer still rests, so that the card can be painted the moment it is due. */
  function fetchContent(mark: Mark): Promise<Content | null> {
    if (coming?.mark === mark) return coming.content;
    const content = getContent(mark).catch((fault: unknown) => {
      report(fault);
      return null;
    });
    coming = { mark, content };
    return content;
  }

  function show(before: CardState, now: Extract<CardState, { at: 'open' }>) {
    const isSame = (before.at === 'open' || before.at === 'leaving') && before.mark === now.mark;
    void fetchContent(now.mark).then((content) => {
      if (state !== now) return; // closed or moved on while the answer was on its way
      const shown: Shown<Content> = { content, mark: now.mark, pinned: now.pinned };
      if (isSame && before.by === now.by) host.update(shown);
      else host.open(now.mark, shown, now.by === 'key');
      if (content === null) coming = null;
    });
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || state.at === 'closed') return;
    if (state.at === 'open') {
      event.preventDefault();
      event.stopPropagation();
    }
    send({ type: 'dismiss', even: 'pinned' });
  }

  return {
    openByKey: (mark) => send({ type: 'open', mark, by: 'key' }),
    setPinned: (pinned) => send({ type: 'pin', pinned }),
    dismiss: () => send({ type: 'dismiss', even: 'pinned' }),
    isOpen: () => state.at === 'open',
    keepOnly(marks) {
      if (state.at !== 'closed' && !marks.includes(state.mark)) send({ type: 'dismiss', even: 'pinned' });
    },
  };
}

function isInView(mark: Mark): boolean {
  const { top, bottom } = mark.range.getBoundingClientRect();
  return isVisible(mark) && bottom > 0 && top < innerHeight;
}
