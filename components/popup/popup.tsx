import type { EntityId } from '../../lib/facts/ids.ts';
import { sinceArticle } from '../../lib/facts/since-article.ts';
import type { StoryView } from '../../lib/facts/views.ts';
import type { Locale } from '../../lib/settings.ts';
import type { PageState } from '../../lib/state/page-state.ts';
import { counted, fill, formatDate, type Words } from '../../lib/words.ts';
import { FactLine } from '../parts/fact-line.tsx';
import { Switch } from '../parts/switch.tsx';
import { Mentions } from './mentions.tsx';

interface Props {
  readonly story: StoryView;
  readonly locale: Locale;
  readonly words: Words;
  readonly page: PageState;
  /** The site and whether marks are on there; `null` on pages of the browser. */
  readonly site: { readonly host: string; readonly on: boolean } | null;
  readonly onSite: (on: boolean) => void;
  readonly onGoTo: (entity: EntityId) => void;
  readonly onStory: () => void;
  readonly onSettings: () => void;
}

const LATEST = 5;

/** The dispute at a glance, what this page has to do with it, and where to go from here. */
export function Popup(props: Props) {
  const { story, locale, words, page, site, onSite, onGoTo, onStory, onSettings } = props;
  const { status } = story;
  return (
    <main class="popup">
      <header class="top">
        <h1>{words.name}</h1>
        {site && (
          <Switch checked={site.on} onChange={onSite}>
            {words.onThisSite}
          </Switch>
        )}
      </header>
      <section class="now" aria-label={words.whereItStands}>
        <p lang={story.now.lang}>{story.now.text}</p>
        <small>{counted(words, 'asOfSources', story.sources.length, locale, { date: formatDate(story.asOf, locale) })}</small>
      </section>
      <OnThisPage page={page} words={words} locale={locale} onGoTo={onGoTo} />
      <details class="about">
        <summary>{words.about}</summary>
        <p lang={story.about.lang}>{story.about.text}</p>
      </details>
      <Developments {...props} />
      <footer class="foot">
        <span>{fill(words.factsVersion, { version: status.version, date: formatDate(status.asOf, locale) })}</span>
        <span>
          <button type="button" onClick={onStory}>
            {words.story}
          </button>
          <button type="button" onClick={onSettings}>
            {words.settings}
          </button>
        </span>
      </footer>
    </main>
  );
}

/** What has happened since the article in front of the reader, or lately where nobody knows of which day that is. */
function Developments({ story, page, locale, words, onStory }: Props) {
  const published = page.is === 'marked' ? page.published : null;
  const since = published === null ? null : sinceArticle(story.facts, published, LATEST);
  const facts = since?.facts ?? story.facts.filter(({ status }) => status !== 'scheduled').slice(0, LATEST);
  return (
    <section class="latest">
      <h2>
        {published === null ? words.developments : words.since}
        {published !== null && <time dateTime={published}>{formatDate(published, locale)}</time>}
      </h2>
      <ol>
        {facts.map((fact) => (
          <FactLine key={fact.id} fact={fact} locale={locale} words={words} />
        ))}
      </ol>
      {since !== null && since.more > 0 && (
        <button type="button" class="more" onClick={onStory}>
          {counted(words, 'more', since.more, locale)} ›
        </button>
      )}
      {facts.length === 0 && <p class="note">{words.nothingSince}</p>}
    </section>
  );
}

function OnThisPage({ page, words, locale, onGoTo }: Pick<Props, 'page' | 'words' | 'locale' | 'onGoTo'>) {
  switch (page.is) {
    case 'nothing':
      return <p class="note">{words.pageNothing}</p>;
    case 'off':
      return <p class="note">{words.pageOff}</p>;
    case 'not-news':
      return <p class="note">{words.pageNotNews}</p>;
    case 'not-allowed':
      return <p class="note">{words.pageNotAllowed}</p>;
    case 'unsupported':
      return <p class="note warn">{words.pageUnsupported}</p>;
    case 'marked':
      return <Mentions counts={page.counts} words={words} locale={locale} onGoTo={onGoTo} />;
  }
}
