import type { Mark } from '../marks.ts';

/** How long a card stays after the pointer has left mark and card, in milliseconds (as Wikipedia's previews do). */
export const CLOSE_DELAY_MS = 300;

/** The life of the card. One at a time; each waiting carries a token, so that a late timer means nothing. */
export type CardState =
  | { readonly at: 'closed' }
  /** The pointer rests on a mark. */
  | { readonly at: 'resting'; readonly mark: Mark; readonly token: number }
  | { readonly at: 'open'; readonly mark: Mark; readonly by: Means; readonly pinned: boolean }
  /** The pointer has left; it may come back. */
  | { readonly at: 'leaving'; readonly mark: Mark; readonly by: Means; readonly token: number };

export type Means = 'pointer' | 'tap' | 'key';

export type CardEvent =
  /** The pointer moved: over a mark, over the card or on the way to it, or elsewhere. */
  | { readonly type: 'pointer'; readonly over: Mark | 'card' | null; readonly token: number }
  | { readonly type: 'time'; readonly token: number }
  | { readonly type: 'open'; readonly mark: Mark; readonly by: 'tap' | 'key' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Something in the card is being used. */
  | { readonly type: 'hold' }
  /** Escape, a scroll away, a navigation, a press elsewhere. */
  | { readonly type: 'dismiss'; readonly even: 'pinned' | 'unpinned' };

/** What happens next. Pure: timers, painting and focus follow from the difference of two states. */
export function step(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'pointer':
      return pointed(state, event.over, event.token);
    case 'time':
      return timed(state, event.token);
    case 'open':
      return { at: 'open', mark: event.mark, by: event.by, pinned: false };
    case 'pin':
      return state.at === 'open' || state.at === 'leaving' ? { at: 'open', mark: state.mark, by: state.by, pinned: event.pinned } : state;
    case 'hold':
      if (state.at !== 'open' && state.at !== 'leaving') return state;
      return { at: 'open', mark: state.mark, by: state.by === 'pointer' ? 'tap' : state.by, pinned: state.at === 'open' && state.pinned };
    case 'dismiss':
      return state.at === 'open' && state.pinned && event.even === 'unpinned' ? state : { at: 'closed' };
  }
}

function pointed(state: CardState, over: Mark | 'card' | null, token: number): CardState {
  switch (state.at) {
    case 'closed':
    case 'resting':
      if (over === null || over === 'card') return { at: 'closed' };
      return state.at === 'resting' && state.mark === over ? state : { at: 'resting', mark: over, token };
    case 'open':
      // A card opened by key or tap, or pinned, does not hang on the pointer.
      if (state.pinned || state.by !== 'pointer' || over === 'card' || over === state.mark) return state;
      return { at: 'leaving', mark: state.mark, by: state.by, token };
    case 'leaving':
      return over === 'card' || over === state.mark ? { at: 'open', mark: state.mark, by: state.by, pinned: false } : state;
  }
}

function timed(state: CardState, token: number): CardState {
  if (state.at === 'resting' && state.token === token) return { at: 'open', mark: state.mark, by: 'pointer', pinned: false };
  if (state.at === 'leaving' && state.token === token) return { at: 'closed' };
  return state;
}
