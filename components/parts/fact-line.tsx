import type { Status } from '../../lib/facts/schema.ts';
import type { FactView } from '../../lib/facts/views.ts';
import { formatDate, type Words } from '../../lib/words.ts';
import { CopyButton } from './copy-button.tsx';
import { NamedText, type FollowProps } from './named-text.tsx';
import { SourceLinks } from './source-links.tsx';
import { StatusTag, statusWord } from './status-tag.tsx';

interface Props extends FollowProps {
  readonly fact: FactView;
  readonly locale: string;
  readonly words: Words;
  /** With its summary and all sources, for pages that have the room. */
  readonly whole?: boolean;
  /** Puts a text on the clipboard; without it nothing is copied. */
  readonly onCopy?: (text: string) => Promise<boolean>;
}

/** What is contested needs more than one witness even where room is short. */
const contested: ReadonlySet<Status> = new Set(['alleged', 'disputed'] as const);

/** One fact: when, what, how firm, from where. */
export function FactLine({ fact, locale, words, whole = false, onCopy, ...follow }: Props) {
  const { date, headline, summary, status, sources, conflict } = fact;
  const most = whole ? sources.length : contested.has(status) ? 2 : 1;
  return (
    <li class="fact-line">
      <time dateTime={date}>{formatDate(date, locale)}</time>
      <div>
        <p class="headline" lang={headline.lang}>
          <NamedText said={headline} {...follow} />
        </p>
        {whole && (
          <p class="summary" lang={summary.lang}>
            <NamedText said={summary} {...follow} />
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
          {onCopy && (
            <CopyButton
              fact={{ date: formatDate(date, locale), text: headline.text, status: statusWord(status, words), sources }}
              {...{ words, onCopy }}
            />
          )}
        </p>
      </div>
    </li>
  );
}
