import type { CardView } from '../../lib/facts/views.ts';
import { fill, isolated } from '../../lib/words.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { kindLabel } from '../parts/kind-label.ts';
import { NamedText } from '../parts/named-text.tsx';
import { SourceLinks } from '../parts/source-links.tsx';
import { CardDispute } from './card-dispute.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardLinks } from './card-links.tsx';
import type { CardProps } from './card-props.ts';
import { CardTools } from './card-tools.tsx';

interface Props extends CardProps {
  readonly view: CardView;
  readonly onHide: () => void;
  readonly onStory: () => void;
}

/** What a reader gets at a name: who this is, what they did, from where we know it. */
export function Card(props: Props) {
  const { view, surface, before, locale, words, onFollow } = props;
  const { entity, role, now, also } = view;
  // Whoever came from another card knows the page's name for that one, not for this.
  const isRenamed = before === null && isOtherName(surface, entity.name.text);
  return (
    <div class={`kind-${entity.type}`} lang={locale}>
      <div class="head">
        <CardTools {...props} />
        <span class="kind">{words[kindLabel[entity.type]]}</span>
        <h2 id="card-name" lang={entity.name.lang}>
          {entity.name.text}
        </h2>
        {isRenamed && <p class="surface">{fill(words.onThisPage, { surface: isolated(surface) })}</p>}
        <p class="role" lang={role.lang}>
          {role.text}
        </p>
        <p class="now">
          <b>{words.now}</b>{' '}
          <span lang={now.lang}>
            <NamedText said={now} self={entity.id} onFollow={onFollow} />
          </span>
        </p>
      </div>
      <CardBody {...props} />
      <CardLinks links={also} words={words} onFollow={onFollow} />
      <CardFoot {...props} asOf={view.asOf}>
        <span>
          <button type="button" onClick={props.onStory}>
            {words.fullStory}
          </button>
          <button type="button" aria-label={fill(words.hideName, { name: entity.name.text })} onClick={props.onHide}>
            {words.hide}
          </button>
        </span>
      </CardFoot>
    </div>
  );
}

function CardBody({ view, locale, words, onStory, onFollow, onCopy }: Props) {
  const { entity, summary, since, known, articleDate, dispute, sources } = view;
  const common = { locale, words, onFollow, self: entity.id };
  // What the article could not know comes before everything else; its count is the only one.
  const isSinceShown = since !== null && since.facts.length > 0;
  return (
    <>
      {since && <CardFacts {...{ ...common, onCopy }} view={since} title={words.since} date={articleDate} look="since" onMore={onStory} />}
      <p class="summary-text">
        <span lang={summary.lang}>
          <NamedText said={summary} self={entity.id} onFollow={onFollow} />
        </span>
        <SourceLinks sources={sources} words={words} />
        <CopyButton fact={{ date: null, text: summary.text, status: null, sources }} {...{ words, onCopy }} />
      </p>
      <CardFacts
        {...{ ...common, onCopy }}
        view={known}
        title={articleDate ? words.knownThen : words.latest}
        date={null}
        look={articleDate ? 'then' : 'latest'}
        onMore={isSinceShown ? null : onStory}
      />
      {dispute && <CardDispute {...{ dispute, ...common }} open={articleDate !== null} />}
    </>
  );
}

/** Whether the page's name differs by more than case and spaces: “Musk” for “Elon Musk” needs no mention. */
function isOtherName(surface: string, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s・·\u00ad\u200b]/g, '');
  return !plain(name).includes(plain(surface));
}
