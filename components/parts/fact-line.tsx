import type { Status } from '../../lib/facts/schema.ts';
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

/** What is contested needs more than one witness even where room is short. */
const contested: ReadonlySet<Status> = new Set(['alleged', 'disputed'] as const);

/** One fact: when, what, how firm, from where. */
export function FactLine({ fact: { date, headline, summary, status, sources, conflict }, locale, words, whole = false }: Props) {
  const most = whole ? sources.length : contested.has(status) ? 2 : 1;
  return (
    <li class="fact-line">
      <time dateTime={date}>{formatDate(date, locale)}</time>
      <div>
        <p class="headline" lang={headline.lang}>
          {headline.text}
        </p>
        {whole && (
          <p class="summary" lang={summary.lang}>
            {summary.text}
          </p>
        )}
        {conflict && (
          <details class="conflict" open={whole}>
            <summary>{words.sourcesDiffer}</summary>
            <span lang={conflict.lang}>{conflict.text}</span>
          </details>
        )}
        <p class="proof">
          <StatusTag status={status} words={words} />
          <SourceLinks sources={sources} words={words} most={most} />
        </p>
      </div>
    </li>
  );
}
