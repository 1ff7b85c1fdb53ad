import { fill } from '../../lib/words.ts';
import type { CardProps } from './card-props.ts';

type Props = Pick<CardProps, 'words' | 'pinned' | 'before' | 'onBack' | 'onPin' | 'onClose'>;

/** What every card has in its corner, and the way back where it was followed from another one. */
export function CardTools({ words, pinned, before, onBack, onPin, onClose }: Props) {
  return (
    <>
      {before && (
        <button type="button" class="back" aria-label={fill(words.backTo, { name: before.text })} onClick={onBack}>
          <span aria-hidden="true">‹ </span>
          <span lang={before.lang}>{before.text}</span>
        </button>
      )}
      <span class="tools">
        <button type="button" aria-pressed={pinned} onClick={() => onPin(!pinned)}>
          {words.pin}
        </button>
        <button type="button" aria-label={words.close} onClick={onClose}>
          ✕
        </button>
      </span>
    </>
  );
}
