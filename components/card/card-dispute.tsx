import type { Side } from '../../lib/facts/schema.ts';
import type { DisputeView } from '../../lib/facts/views.ts';
import type { Locale } from '../../lib/settings.ts';
import { formatDate, type WordKey, type Words } from '../../lib/words.ts';
import { NamedText, type FollowProps } from '../parts/named-text.tsx';
import { SourceLinks } from '../parts/source-links.tsx';

const voices = {
  musk: 'saysMusk',
  openai: 'saysOpenai',
  court: 'saysCourt',
  state: 'saysState',
  around: 'saysOthers',
} as const satisfies Record<Side, WordKey>;

interface Props extends FollowProps {
  readonly dispute: DisputeView;
  readonly locale: Locale;
  readonly words: Words;
  /** Whether it stands open; else its question alone is seen. */
  readonly open: boolean;
}

/** What is contested: the sides beside each other, alike in size and place, and below them what was decided. */
export function CardDispute({ dispute: { topic, positions, ruling }, locale, words, open, ...follow }: Props) {
  return (
    <details class="dispute" open={open}>
      <summary>
        {words.contested} <span lang={topic.lang}>{topic.text}</span>
      </summary>
      <div class="sides">
        {positions.map(({ side, text, sources }) => (
          <p key={text.text}>
            <b>{words[voices[side]]}</b>{' '}
            <span lang={text.lang}>
              <NamedText said={text} {...follow} />
            </span>
            <SourceLinks sources={sources} words={words} most={1} />
          </p>
        ))}
      </div>
      {ruling && (
        <p class="ruling">
          <b>{words.ruling}</b>{' '}
          <span lang={ruling.text.lang}>
            <NamedText said={ruling.text} {...follow} />
          </span>{' '}
          <time dateTime={ruling.date}>{formatDate(ruling.date, locale)}</time>
          <SourceLinks sources={ruling.sources} words={words} most={1} />
        </p>
      )}
    </details>
  );
}
