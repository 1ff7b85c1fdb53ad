import type { QuoteCardView } from '../../lib/facts/views.ts';
import type { Locale } from '../../lib/settings.ts';
import { formatDate } from '../../lib/words.ts';
import { CardFoot } from '../parts/card-foot.tsx';
import { CardTools, type ToolsProps } from '../parts/card-tools.tsx';
import { SourceLinks } from '../parts/source-links.tsx';

interface Props extends ToolsProps {
  readonly view: QuoteCardView;
  readonly locale: Locale;
}

/** What a reader gets at a quotation: the original words, their rendering, who said them when and where. */
export function QuoteCard({ view, locale, ...tools }: Props) {
  const { words } = tools;
  const { speaker, words: original, rendering, date, occasion, sources, asOf } = view;
  return (
    <div class="kind-quote" lang={locale}>
      <header class="head">
        <span class="kind">{words.kindQuote}</span>
        <CardTools {...tools} />
        <h2 id="card-name" lang={speaker.name.lang}>
          {speaker.name.text}
        </h2>
        <p class="role">
          <span lang={occasion.lang}>{occasion.text}</span> · {formatDate(date, locale)}
        </p>
      </header>
      <figure class="quotation">
        <figcaption>{words.quoteOriginal}</figcaption>
        <blockquote lang={original.lang}>{original.text}</blockquote>
      </figure>
      {rendering && (
        <figure class="quotation">
          <figcaption>{words.quoteRendering}</figcaption>
          <blockquote lang={rendering.lang}>{rendering.text}</blockquote>
        </figure>
      )}
      <p class="said-by">
        <SourceLinks sources={sources} words={words} />
      </p>
      <CardFoot {...{ asOf, locale, words }} />
    </div>
  );
}
