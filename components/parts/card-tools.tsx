import type { Words } from '../../lib/words.ts';

export interface ToolsProps {
  readonly words: Words;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}

/** What every card has in its corner. */
export function CardTools({ words, pinned, onPin, onClose }: ToolsProps) {
  return (
    <span class="tools">
      <button type="button" aria-pressed={pinned} onClick={() => onPin(!pinned)}>
        {words.pin}
      </button>
      <button type="button" aria-label={words.close} onClick={onClose}>
        ✕
      </button>
    </span>
  );
}
