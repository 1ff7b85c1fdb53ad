import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAboutFigure, askAboutName, askAboutQuote } from '../lib/browser/ask-content.ts';
import { ask } from '../lib/browser/ask.ts';
import { listen } from '../lib/browser/listen.ts';
import { native } from '../lib/browser/native.ts';
import { report as complain } from '../lib/browser/report.ts';
import { onSettingsChanged } from '../lib/browser/settings-signal.ts';
import type { Content } from '../lib/facts/content.ts';
import type { Context } from '../lib/facts/context.ts';
import { answering, toReader, type PageSettings } from '../lib/messages.ts';
import { openArticleDay } from '../lib/page/article-day.ts';
import type { Point } from '../lib/page/card/way.ts';
import { takeCard } from '../lib/page/card/handover.ts';
import { claimFrame } from '../lib/page/claim-frame.ts';
import { canHighlight } from '../lib/page/highlights.ts';
import { languageAt, type Mark } from '../lib/page/marks.ts';
import { newsWitnesses } from '../lib/page/news-witnesses.ts';
import { onLater } from '../lib/page/on-later.ts';
import { openPage, type Page } from '../lib/page/open-page.ts';
import { openLexicon } from '../lib/spotting/lexicon.ts';
import { openQuotes } from '../lib/spotting/quotes.ts';

// Injected into a frame that holds a trigger word. Ends when the site is switched off; the sentinel may call it again. Where the page is
// nothing to read it marks nothing, says so when it is asked, and waits until the page is something else or is wanted all the same.
export default defineUnlistedScript(begin);

function begin() {
  const life = claimFrame();
  if (life) open(life).catch(complain);
}

async function open(life: AbortController) {
  const { signal } = life;
  // A reader whose extension was updated or removed under it has nobody to ask any more: it takes its marks and goes.
  const isOrphan = () => native.runtime?.id === undefined;
  const report = (fault: unknown) => (isOrphan() ? life.abort() : complain(fault));
  const session = await ask('session/open', newsWitnesses(document));
  if (session.is === 'off' || signal.aborted) return life.abort();
  const articleDay = openArticleDay((witnesses) => ask('article/date', witnesses), report);
  const isNews = session.is === 'open';

  const page: Page | null =
    isNews && canHighlight()
      ? openPage(
          {
            lexicon: openLexicon(session.names),
            book: openQuotes(session.names.quotes),
            judge: (questions) => ask('grammar/judge', [...questions]),
            getContent: async (mark, speaksOf) => getContent(mark, { articleDate: await articleDay(), ...speaksOf() }),
            counted: (counts) => void ask('page/counted', { counts }).catch(report),
            fetchHost,
            report,
          },
          session.page,
          signal,
        )
      : null;
  listen(
    answering(
      toReader,
      {
        'page/summary': async () => ({
          isNews,
          highlights: canHighlight(),
          counts: page?.counts() ?? [],
          published: await articleDay(),
        }),
        'page/go-to': ({ entity }) => page?.goTo(entity) ?? false,
        'page/step': ({ direction }) => page?.stepTo(direction) ?? false,
      },
      report,
    ),
    signal,
  );
  onSettingsChanged(renew, signal);
  if (!isNews) onLater(renew, signal);

  async function fetchHost() {
    const setting = await ask('card/fetch', null);
    const host = takeCard()(
      setting,
      { setPinned: (to) => page?.setPinned(to), hold: () => page?.holdCard(), close: () => page?.closeCard() },
      signal,
    );
    return {
      ...host,
      tend(pointer: Point | null) {
        if (isOrphan()) life.abort();
        return host.tend(pointer);
      },
    };
  }

  function renew() {
    ask('settings/get', newsWitnesses(document)).then(take).catch(report);
  }

  /** Begins anew where the page was marked and is not to be any more, or was not and is now. */
  function take(settings: PageSettings | null) {
    if (signal.aborted) return;
    if (settings && isNews) page?.apply(settings);
    if (isNews === (settings !== null)) return;
    life.abort();
    begin();
  }
}

function getContent(mark: Mark, context: Context): Promise<Content | null> {
  switch (mark.is) {
    case 'name':
      return askAboutName(mark.card, context);
    case 'quote':
      return askAboutQuote(mark.quote, context);
    case 'figure': {
      const { figure, usd, verdict } = mark.found;
      return askAboutFigure({ figure, usd: verdict === 'conflicts' ? usd : null, language: languageAt(mark) }, context);
    }
  }
}
