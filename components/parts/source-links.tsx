import type { SourceView } from '../../lib/facts/views.ts';
import type { Words } from '../../lib/words.ts';

interface Props {
  readonly sources: readonly SourceView[];
  readonly words: Words;
  /** So many at most; the story page shows all. */
  readonly most?: number;
}

/** Links to where a fact comes from, by publisher; primary sources are set apart for eyes and ears. */
export function SourceLinks({ sources, words, most = 2 }: Props) {
  return (
    <>
      {' ' /* stands between the text and the first link, and falls away where the line breaks */}
      {oneOfEach(sources)
        .slice(0, most)
        .map(({ url, publisher, title, primary }) => (
          <a
            key={url}
            class={primary ? 'source primary' : 'source'}
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            title={[title, ...(primary ? [words.primary] : []), words.opensInNewTab].join(' · ')}
          >
            {publisher}
            {primary && <span class="unseen"> ({words.primary})</span>}
          </a>
        ))}
    </>
  );
}

/** The first of every publisher before the others: a second witness is another paper, not another page of the same. */
function oneOfEach(sources: readonly SourceView[]): SourceView[] {
  const isFirst = ({ publisher }: SourceView, index: number) => sources.findIndex((other) => other.publisher === publisher) === index;
  return [...sources.filter(isFirst), ...sources.filter((source, index) => !isFirst(source, index))];
}
