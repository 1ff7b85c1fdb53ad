import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/card.tsx';
import { FigureCard } from '../components/card/figure-card.tsx';
import { QuoteCard } from '../components/card/quote-card.tsx';
import type { Day } from '../lib/article/day.ts';
import { ask } from '../lib/browser/ask.ts';
import { listen } from '../lib/browser/listen.ts';
import { report } from '../lib/browser/report.ts';
import { onSettingsChanged } from '../lib/browser/settings-signal.ts';
import { answering, toReader } from '../lib/messages.ts';
import { openArticleDay } from '../lib/page/article-day.ts';
import { createCardHost } from '../lib/page/card-host.ts';
import type { SpeaksOf } from '../lib/facts/context.ts';
import type { CardView, FigureCardView, QuoteCardView } from '../lib/facts/views.ts';
import type { Shown } from '../lib/page/card.ts';
import type { Mark } from '../lib/page/marks.ts';
import { canHighlight } from '../lib/page/highlights.ts';
import { claimFrame } from '../lib/page/claim-frame.ts';
import { openPage, type Page } from '../lib/page/open-page.ts';
import { compileLexicon } from '../lib/spotting/lexicon.ts';
import { compileQuotes } from '../lib/spotting/quotes.ts';

// Injected into a frame that holds a trigger word. Ends when the site is switched off; the sentinel may call it again.
export default defineUnlistedScript(() => {
  const life = claimFrame();
  if (life) open(life).catch(report);
});

/** What a card may hold. */
type Content =
  | { readonly is: 'name'; readonly view: CardView }
  | { readonly is: 'figure'; readonly view: FigureCardView }
  | { readonly is: 'quote'; readonly view: QuoteCardView };

async function open(life: AbortController) {
  const { signal } = life;
  const session = await ask('session/open', null);
  if (session === null || signal.aborted) return life.abort();
  const { words, locale, spotting, cardCss } = session;
  const articleDay = openArticleDay((witnesses) => ask('article/date', witnesses), report);

  const draw = (target: HTMLElement, shown: Shown<Content> | null) => {
    if (!shown) return render(null, target);
    const { content, mark, pinned } = shown;
    const common = {
      ...{ surface: mark.surface, locale, words, pinned },
      onPin: (to: boolean) => page?.setPinned(to),
      onClose: () => page?.closeCard(),
    };
    if (content?.is === 'figure') return render(<FigureCard view={content.view} {...common} />, target);
    if (content?.is === 'quote') return render(<QuoteCard view={content.view} {...common} />, target);
    const entity = mark.is === 'name' ? mark.card : null;
    const onHide = () => void (entity && ask('entity/hide', { entity }).catch(report));
    const onStory = () => void ask('story/show', { entity }).catch(report);
    render(<Card view={content?.view ?? null} onHide={onHide} onStory={onStory} {...common} />, target);
  };
  const host = createCardHost({ css: cardCss, draw, mode: __TEST_BUILD__ ? 'open' : 'closed', signal });
  const page: Page | null = canHighlight()
    ? openPage(
        {
          lexicon: compileLexicon(spotting),
          book: compileQuotes(spotting.quotes),
          judge: (questions) => ask('grammar/judge', [...questions]),
          getContent: (mark, speaksOf) => getContent(mark, speaksOf, articleDay),
          counted: (counts) => void ask('page/counted', { counts }).catch(report),
          host,
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
        'page/summary': async () => ({ counts: page?.counts() ?? [], highlights: page !== null, published: await articleDay() }),
        'page/go-to': ({ entity }) => page?.goTo(entity) ?? false,
        'page/step': ({ direction }) => page?.stepTo(direction) ?? false,
      },
      report,
    ),
    signal,
  );
  onSettingsChanged(() => void takeSettings().catch(report), signal);

  async function takeSettings() {
    const settings = await ask('settings/get', null);
    if (settings === null) life.abort();
    else page?.apply(settings);
  }
}

async function getContent(mark: Mark, speaksOf: () => SpeaksOf, articleDay: () => Promise<Day | null>): Promise<Content | null> {
  if (mark.is === 'name') {
    const view = await ask('card/get', { entity: mark.card, context: { articleDate: await articleDay(), ...speaksOf() } });
    return view && { is: 'name', view };
  }
  if (mark.is === 'quote') {
    const view = await ask('quote/get', { quote: mark.quote });
    return view && { is: 'quote', view };
  }
  const { figure, usd } = mark.found;
  const language = mark.range.startContainer.parentElement?.closest('[lang]')?.getAttribute('lang')?.slice(0, 35) ?? '';
  const view = usd === null ? null : await ask('figure/get', { figure, usd, language });
  return view && { is: 'figure', view };
}
