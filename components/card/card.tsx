import type { CardView } from '../../lib/facts/views.ts';
import type { Locale } from '../../lib/settings.ts';
import { fill, isolated } from '../../lib/words.ts';
import { CardTools, type ToolsProps } from '../parts/card-tools.tsx';
import { CardFoot } from '../parts/card-foot.tsx';
import { kindLabel } from '../parts/kind-label.ts';
import { SourceLinks } from '../parts/source-links.tsx';
import { CardDispute } from './card-dispute.tsx';
import { CardFacts } from './card-facts.tsx';

interface Props extends ToolsProps {
  /** `null` where there is nothing to say: the name has left the store, or nobody answered. */
  readonly view: CardView | null;
  /** As the page writes the name. */
  readonly surface: string;
  readonly locale: Locale;
  readonly onHide: () => void;
  readonly onStory: () => void;
}

/** What a reader gets at a name: who this is, what they did, from where we know it. */
export function Card(props: Props) {
  const { view, surface, locale, words, onClose } = props;
  if (view === null) return <CardGone surface={surface} locale={locale} words={words} onClose={onClose} />;
  const { entity, role, now } = view;
  return (
    <div class={`kind-${entity.type}`} lang={locale}>
      <header class="head">
        <span class="kind">{words[kindLabel[entity.type]]}</span>
        <CardTools {...props} />
        <h2 id="card-name" lang={entity.name.lang}>
          {entity.name.text}
        </h2>
        {isOtherName(surface, entity.name.text) && <p class="surface">{fill(words.onThisPage, { surface: isolated(surface) })}</p>}
        <p class="role" lang={role.lang}>
          {role.text}
        </p>
        <p class="now">
          <b>{words.now}</b> <span lang={now.lang}>{now.text}</span>
        </p>
      </header>
      <CardBody {...props} view={view} locale={locale} />
    </div>
  );
}

function CardBody({ view, locale, words, onHide, onStory }: Props & { readonly view: CardView }) {
  const { entity, summary, since, known, articleDate, dispute, sources, asOf } = view;
  // What the article could not know comes before everything else; its count is the only one.
  const isSinceShown = since !== null && since.facts.length > 0;
  return (
    <>
      {since && <CardFacts {...{ locale, words }} view={since} title={words.since} date={articleDate} look="since" onMore={onStory} />}
      <p class="summary-text">
        <span lang={summary.lang}>{summary.text}</span>
        <SourceLinks sources={sources} words={words} />
      </p>
      <CardFacts
        {...{ locale, words }}
        view={known}
        title={articleDate ? words.knownThen : words.latest}
        date={null}
        look={articleDate ? 'then' : 'latest'}
        onMore={isSinceShown ? null : onStory}
      />
      {dispute && <CardDispute {...{ dispute, locale, words }} open={articleDate !== null} />}
      <CardFoot {...{ asOf, locale, words }}>
        <span>
          <button type="button" onClick={onStory}>
            {words.fullStory}
          </button>
          <button type="button" aria-label={fill(words.hideName, { name: entity.name.text })} onClick={onHide}>
            {words.hide}
          </button>
        </span>
      </CardFoot>
    </>
  );
}

function CardGone({ surface, locale, words, onClose }: Pick<Props, 'surface' | 'locale' | 'words' | 'onClose'>) {
  return (
    <div lang={locale}>
      <header class="head">
        <h2 id="card-name">
          <bdi>{surface}</bdi>
        </h2>
        <span class="tools">
          <button type="button" aria-label={words.close} onClick={onClose}>
            ✕
          </button>
        </span>
      </header>
      <p class="gone">{words.cardGone}</p>
    </div>
  );
}

/** Whether the page's name differs by more than case and spaces: “Musk” for “Elon Musk” needs no mention. */
function isOtherName(surface: string, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s・·\u00ad\u200b]/g, '');
  return !plain(name).includes(plain(surface));
}
