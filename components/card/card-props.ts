import type { Said, Target } from '../../lib/facts/views.ts';
import type { Locale } from '../../lib/settings.ts';
import type { Words } from '../../lib/words.ts';

/** What every card is given, whatever it is about. */
export interface CardProps {
  /** As the page writes what the card was called at. */
  readonly surface: string;
  /** The site, by name. */
  readonly host: string;
  readonly locale: Locale;
  readonly words: Words;
  readonly pinned: boolean;
  /** The name of the card from which this one was followed; `null` for the first one. */
  readonly before: Said | null;
  readonly onBack: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onFollow: (to: Target) => void;
  /** Puts a text on the clipboard; answers whether the browser let it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Stops marking what the card was called at; `null` where this card was not called there. */
  readonly onMute: (() => void) | null;
}
