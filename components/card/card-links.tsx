import type { CardLink, Target } from '../../lib/facts/views.ts';
import type { Words } from '../../lib/words.ts';

interface Props {
  readonly links: readonly CardLink[];
  readonly words: Words;
  readonly onFollow: (to: Target) => void;
}

/** The other cards that can be had at this place of the page. Nothing where there are none. */
export function CardLinks({ links, words, onFollow }: Props) {
  if (links.length === 0) return null;
  return (
    <p class="also">
      <span>{words.alsoHere}</span>
      {links.map(({ to, text }) => (
        <button key={to.id} type="button" lang={text.lang} onClick={() => onFollow(to)}>
          {text.text}
        </button>
      ))}
    </p>
  );
}
