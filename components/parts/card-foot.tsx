import type { ComponentChildren } from 'preact';
import type { PartialDate } from '../../lib/facts/schema.ts';
import type { Locale } from '../../lib/settings.ts';
import { fill, formatDate, type Words } from '../../lib/words.ts';

interface Props {
  readonly asOf: PartialDate;
  readonly locale: Locale;
  readonly words: Words;
  readonly children?: ComponentChildren;
}

/** How fresh the facts of a card are, and what else can be done there. */
export function CardFoot({ asOf, locale, words, children }: Props) {
  return (
    <footer class="foot">
      <span>{fill(words.factsAsOf, { date: formatDate(asOf, locale) })}</span>
      {children}
    </footer>
  );
}
