import type { FactsView } from '../../lib/facts/views.ts';
import type { PartialDate } from '../../lib/facts/schema.ts';
import type { Locale } from '../../lib/settings.ts';
import { counted, formatDate, type Words } from '../../lib/words.ts';
import { FactLine } from '../parts/fact-line.tsx';
import type { FollowProps } from '../parts/named-text.tsx';

interface Props extends FollowProps {
  readonly view: FactsView;
  readonly title: string;
  /** The day from which on, or up to which, the facts are; `null` where the heading says all. */
  readonly date: PartialDate | null;
  /** Which ground it stands on: see `card.css`. */
  readonly look: 'since' | 'then' | 'latest';
  readonly locale: Locale;
  readonly words: Words;
  /** Leads to the rest; `null` where the rest is not counted. */
  readonly onMore: (() => void) | null;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Some facts under a heading, and a way to the rest of them. Nothing where there are none. */
export function CardFacts({ view: { facts, more }, title, date, look, locale, words, onMore, ...forFacts }: Props) {
  if (facts.length === 0) return null;
  return (
    <section class={`facts ${look}`}>
      <h3>
        {title} {date && <time dateTime={date}>{formatDate(date, locale)}</time>}
      </h3>
      <ol>
        {facts.map((fact) => (
          <FactLine key={fact.id} fact={fact} locale={locale} words={words} {...forFacts} />
        ))}
      </ol>
      {onMore && more > 0 && (
        <button type="button" class="more" onClick={onMore}>
          {counted(words, 'more', more, locale)} ›
        </button>
      )}
    </section>
  );
}
