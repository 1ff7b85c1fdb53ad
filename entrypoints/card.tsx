import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/card.tsx';
import { FigureCard } from '../components/card/figure-card.tsx';
import { QuoteCard } from '../components/card/quote-card.tsx';
import { ask } from '../lib/browser/ask.ts';
import { report } from '../lib/browser/report.ts';
import type { Shown } from '../lib/page/card/content.ts';
import { offerCard, type MakeCard } from '../lib/page/card/handover.ts';
import { createCardHost } from '../lib/page/card/host.ts';

// Injected into a frame when its reader first wants a card: whoever only reads does not pay for it.
export default defineUnlistedScript(() => offerCard(makeCard));

const makeCard: MakeCard = ({ css, locale, words }, controls, signal) => {
  const draw = (target: HTMLElement, shown: Shown | null) => {
    if (!shown) return render(null, target);
    const { content, mark, pinned } = shown;
    const common = { surface: mark.surface, locale, words, pinned, onPin: controls.setPinned, onClose: controls.close };
    if (content?.is === 'figure') return render(<FigureCard view={content.view} {...common} />, target);
    if (content?.is === 'quote') return render(<QuoteCard view={content.view} {...common} />, target);
    const entity = mark.is === 'name' ? mark.card : null;
    const onHide = () => void (entity && ask('entity/hide', { entity }).catch(report));
    const onStory = () => void ask('story/show', { entity }).catch(report);
    render(<Card view={content?.view ?? null} onHide={onHide} onStory={onStory} {...common} />, target);
  };
  return createCardHost({ css, draw, mode: __TEST_BUILD__ ? 'open' : 'closed', signal });
};
