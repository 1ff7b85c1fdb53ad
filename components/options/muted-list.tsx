import type { Muted } from '../../lib/muted.ts';
import { fill, isolated, type Words } from '../../lib/words.ts';

interface Props {
  readonly muted: readonly Muted[];
  readonly words: Words;
  readonly onUnmute: (one: Muted) => void;
}

/** What the reader has called wrong on a site, newest first, each with the way back. */
export function MutedList({ muted, words, onUnmute }: Props) {
  if (muted.length === 0) return <p class="quiet">{words.noMuted}</p>;
  return (
    <ul class="listed">
      {muted.toReversed().map((one) => (
        <li key={`${one.host} ${one.of} ${one.surface}`}>
          <span>
            <bdi>{one.surface}</bdi> <span class="quiet">{one.host}</span>
          </span>
          <button
            type="button"
            aria-label={fill(words.markAgainName, { surface: isolated(one.surface), host: isolated(one.host) })}
            onClick={() => onUnmute(one)}
          >
            {words.markAgain}
          </button>
        </li>
      ))}
    </ul>
  );
}
