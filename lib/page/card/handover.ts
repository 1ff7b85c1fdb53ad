import type { Locale } from '../../settings.ts';
import type { Words } from '../../words.ts';
import type { CardHost } from './host.ts';

/** What a card needs to be drawn in the reader's language. */
export interface CardSetting {
  readonly css: string;
  readonly locale: Locale;
  readonly words: Words;
  /** The site that the reader is on, by name. */
  readonly host: string;
}

/** What the card's own controls do to it. */
export interface CardControls {
  readonly setPinned: (pinned: boolean) => void;
  /** The card is being used: it does not hang on the pointer any more. */
  readonly hold: () => void;
  readonly close: () => void;
}

/** Makes the card's host; it goes when `signal` aborts. */
export type MakeCard = (setting: CardSetting, controls: CardControls, signal: AbortSignal) => CardHost;

/** The two scripts of a frame share one global scope, which pages cannot reach. A symbol, because pages can name elements. */
const key: unique symbol = Symbol.for('backstory.card');
declare global {
  // Only interfaces can be added to; `var` would not take a symbol.
  interface Window {
    [key]?: MakeCard;
  }
}

/** Card's script: here it is. */
export function offerCard(make: MakeCard): void {
  window[key] = make;
}

/** Reader: takes what the card's script has offered. Throws where that script has not run. */
export function takeCard(): MakeCard {
  const make = window[key];
  if (!make) throw new Error('the script of the card has not run in this frame');
  return make;
}
