import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardTrail } from '../components/card/card-trail.tsx';
import { askAboutFigure, askAboutName } from '../lib/browser/ask-content.ts';
import { ask } from '../lib/browser/ask.ts';
import { report } from '../lib/browser/report.ts';
import type { Content } from '../lib/facts/content.ts';
import type { Target } from '../lib/facts/views.ts';
import { copyText } from '../lib/page/card/copy.ts';
import { offerCard, type MakeCard } from '../lib/page/card/handover.ts';
import { createCardHost } from '../lib/page/card/host.ts';
import type { Shown } from '../lib/page/card/shown.ts';
import { recordOf } from '../lib/page/wanted.ts';

// Injected into a frame when its reader first wants a card: whoever only reads does not pay for it.
export default defineUnlistedScript(() => offerCard(makeCard));

const makeCard: MakeCard = ({ css, locale, words, host }, controls, signal) => {
  const draw = (panel: HTMLElement, shown: Shown | null) => {
    if (!shown) return render(null, panel);
    const { content, mark, pinned } = shown;
    const { surface } = mark;
    render(
      <CardTrail
        {...{ surface, host, locale, words, pinned, first: content }}
        fetchContent={(to, from) => {
          controls.hold();
          return contentOf(to, from);
        }}
        scrolled={() => panel.scrollTop}
        onTurn={(scrolled) => {
          panel.scrollTop = scrolled;
          // What had the focus is gone; the card itself says its new name.
          panel.focus({ preventScroll: true });
        }}
        onPin={controls.setPinned}
        onClose={controls.close}
        onCopy={copyText}
        onHide={(entity) => tell(ask('entity/hide', { entity }))}
        onStory={(entity) => tell(ask('story/show', { entity }))}
        onMute={() => tell(ask('mention/mute', { of: recordOf(mark), surface }))}
      />,
      panel,
    );
  };
  return createCardHost({ css, draw, mode: __TEST_BUILD__ ? 'open' : 'closed', signal });
};

/** What to show where a card leads. The other card knows the same sentence and the same article. */
function contentOf(to: Target, { context }: Content): Promise<Content | null> {
  const content = to.is === 'entity' ? askAboutName(to.id, context) : askAboutFigure({ figure: to.id, usd: null, language: '' }, context);
  return content.catch((fault: unknown) => {
    report(fault);
    return null;
  });
}

function tell(answer: Promise<null>): void {
  answer.catch(report);
}
