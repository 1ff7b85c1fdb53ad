import { useState } from 'preact/hooks';
import type { EntityId } from '../../lib/facts/ids.ts';
import type { EntityView } from '../../lib/facts/views.ts';
import type { Locale } from '../../lib/settings.ts';
import { counted, type Words } from '../../lib/words.ts';

interface Props {
  /** In the order of the page. */
  readonly counts: readonly { readonly entity: EntityView; readonly count: number }[];
  readonly locale: Locale;
  readonly words: Words;
  readonly onGoTo: (entity: EntityId) => void;
}

/** So many names fit into three lines; the rest waits behind a button. */
const AT_FIRST = 8;

/** Who is named on the page and how often, the most frequent first; each leads to its next mention. */
export function Mentions({ counts, locale, words, onGoTo }: Props) {
  const [isWhole, setWhole] = useState(counts.length <= AT_FIRST + 1);
  const sorted = counts.toSorted((a, b) => b.count - a.count);
  return (
    <section class="chips" aria-label={words.thisPage}>
      {sorted.slice(0, isWhole ? undefined : AT_FIRST).map(({ entity: { id, type, name }, count }) => (
        <button
          key={id}
          type="button"
          class={`chip kind-${type}`}
          aria-label={counted(words, 'goTo', count, locale, { name: name.text })}
          onClick={() => onGoTo(id)}
        >
          <span lang={name.lang}>{name.text}</span> <b>{count}</b>
        </button>
      ))}
      {!isWhole && (
        <button type="button" class="chip rest" onClick={() => setWhole(true)}>
          {counted(words, 'more', sorted.length - AT_FIRST, locale)}
        </button>
      )}
    </section>
  );
}
