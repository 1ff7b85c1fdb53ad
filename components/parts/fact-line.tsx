import type { FactView } from '../../lib/facts/views.ts';
import { formatDate, type Words } from '../../lib/words.ts';
import { SourceLinks } from './source-links.tsx';
import { StatusTag } from './status-tag.tsx';

interface Props {
  readonly fact: FactView;
  readonly locale: string;
  readonly words: Words;
  /** With its summary and all sources, for pages that have the room. */
  readonly whole?: boolean;
}

/** One fact: when, what, how firm, from where. */
export function FactLine({ fact: { date, headline, summary, status, sources }, locale, words, whole = false }: Props) {
  return (
    <li class="fact-line">
      <time dateTime={date}>{formatDate(date, locale)}</time>
      <div>
        <p>
          <span class="headline" lang={headline.lang}>
            {headline.text}
          </span>{' '}
          <StatusTag status={status} words={words} />
          {!whole && <SourceLinks sources={sources} words={words} />}
        </p>
        {whole && (
          <p class="summary">
            <span lang={summary.lang}>{summary.text}</span>
            <SourceLinks sources={sources} words={words} most={sources.length} />
          </p>
        )}
      </div>
    </li>
  );
}
