import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/card.tsx';
import { ask } from '../lib/browser/ask.ts';
import { listen } from '../lib/browser/listen.ts';
import { report } from '../lib/browser/report.ts';
import { onSettingsChanged } from '../lib/browser/settings-signal.ts';
import { answering, toReader } from '../lib/messages.ts';
import { createCardHost } from '../lib/page/card-host.ts';
import type { Shown } from '../lib/page/card.ts';
import { canHighlight } from '../lib/page/highlights.ts';
import { claimFrame } from '../lib/page/claim-frame.ts';
import { openPage, type Page } from '../lib/page/open-page.ts';
import { compileLexicon } from '../lib/spotting/lexicon.ts';

// Injected into a frame that holds a trigger word. Ends when the site is switched off; the sentinel may call it again.
export default defineUnlistedScript(() => {
  const life = claimFrame();
  if (life) open(life).catch(report);
});

async function open(life: AbortController) {
  const { signal } = life;
  const session = await ask('session/open', null);
  if (session === null || signal.aborted) return life.abort();
  const { words, locale, spotting, cardCss } = session;

  const draw = (target: HTMLElement, shown: Shown | null) => {
    if (!shown) return render(null, target);
    const { card, mark, pinned } = shown;
    const on = {
      onPin: (to: boolean) => page?.setPinned(to),
      onClose: () => page?.closeCard(),
      onHide: () => void ask('entity/hide', { entity: mark.card }).catch(report),
      onStory: () => void ask('story/show', { entity: mark.card }).catch(report),
    };
    render(<Card view={card} surface={mark.surface} locale={locale} words={words} pinned={pinned} {...on} />, target);
  };
  const host = createCardHost({ css: cardCss, draw, mode: __TEST_BUILD__ ? 'open' : 'closed', signal });
  const page: Page | null = canHighlight()
    ? openPage(
        {
          lexicon: compileLexicon(spotting),
          judge: (questions) => ask('grammar/judge', [...questions]),
          getCard: (entity, context) => ask('card/get', { entity, context }),
          // The one place where the date of the article comes in.
          articleDate: () => null,
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
        'page/summary': () => ({ counts: page?.counts() ?? [], highlights: page !== null }),
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
