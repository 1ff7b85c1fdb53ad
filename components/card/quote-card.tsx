import type { QuoteCardView } from '../../lib/facts/views.ts';
import { formatDate } from '../../lib/words.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { SourceLinks } from '../parts/source-links.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardLinks } from './card-links.tsx';
import type { CardProps } from './card-props.ts';
import { CardTools } from './card-tools.tsx';

interface Props extends CardProps {
  readonly view: QuoteCardView;
}

/** What a reader gets at a quotation: the original words, their rendering, who said them when and where. */
export function QuoteCard(props: Props) {
  const { view, locale, words, onCopy, onFollow } = props;
  const { speaker, words: original, rendering, date, occasion, sources, also, asOf } = view;
  const text = `${speaker.name.text}: “${original.text}” (${occasion.text})`;
  return (
    <div class="kind-quote" lang={locale}>
      <div class="head">
        <CardTools {...props} />
        <span class="kind">{words.kindQuote}</span>
        <h2 id="card-name" lang={speaker.name.lang}>
          {speaker.name.text}
        </h2>
        <p class="role">
          <span lang={occasion.lang}>{occasion.text}</span> · {formatDate(date, locale)}
        </p>
      </div>
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
        <CopyButton fact={{ date: formatDate(date, locale), text, status: null, sources }} {...{ words, onCopy }} />
      </p>
      <CardLinks links={also} words={words} onFollow={onFollow} />
      <CardFoot {...props} asOf={asOf} />
    </div>
  );
}
