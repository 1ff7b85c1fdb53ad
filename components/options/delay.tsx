import { useState } from 'preact/hooks';
import { fill, type Words } from '../../lib/words.ts';

interface Props {
  readonly delayMs: number;
  readonly words: Words;
  readonly onDelay: (delayMs: number) => void;
}

/**
 * How long the pointer rests before a card opens. The number follows the hand; the choice counts when the hand
 * lets go, because browsers limit how often synchronised settings may be written.
 */
export function Delay({ delayMs, words, onDelay }: Props) {
  const [dragged, setDragged] = useState<number | null>(null);
  const text = fill(words.milliseconds, { n: dragged ?? delayMs });
  return (
    <div class="row">
      <input
        type="range"
        min="0"
        max="2000"
        step="50"
        value={dragged ?? delayMs}
        aria-label={words.delay}
        aria-valuetext={text}
        onInput={(event) => setDragged(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setDragged(null);
          onDelay(event.currentTarget.valueAsNumber);
        }}
      />
      <span class="quiet number">{text}</span>
    </div>
  );
}
