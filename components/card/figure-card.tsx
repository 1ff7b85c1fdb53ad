import type { FigureBar, FigureCardView, Slip } from '../../lib/facts/views.ts';
import type { Locale } from '../../lib/settings.ts';
import { fill, formatDate, isolated, type Words } from '../../lib/words.ts';
import { CardFoot } from '../parts/card-foot.tsx';
import { CardTools, type ToolsProps } from '../parts/card-tools.tsx';
import { SourceLinks } from '../parts/source-links.tsx';

interface Props extends ToolsProps {
  readonly view: FigureCardView;
  /** As the page writes the amount. */
  readonly surface: string;
  readonly locale: Locale;
}

/** What a reader gets at an amount that contradicts the facts: what the page says, what it should say, and how large that is. */
export function FigureCard({ view, surface, locale, ...tools }: Props) {
  const { words } = tools;
  const { amount, amountOnPage, printed, slip, label, date, saidBy, sources, bars, asOf } = view;
  return (
    <div class="kind-figure" lang={locale}>
      <header class="head">
        <span class="kind">{words.kindFigure}</span>
        <CardTools {...tools} />
        <h2 id="card-name">{slipTitle(slip, words)}</h2>
        <p class="role">{fill(words.figurePrinted, { surface: isolated(surface), amount: printed })}</p>
      </header>
      <p class="right-amount">
        <s>
          <bdi>{surface}</bdi>
        </s>{' '}
        <b>{amount}</b>
        {amountOnPage && <span lang={amountOnPage.lang}>{amountOnPage.text}</span>}
      </p>
      <p class="figure-label" lang={label.lang}>
        {label.text}
      </p>
      {slip.is !== 'another' && <p class="figure-slip">{words.figureSlip}</p>}
      <Bars bars={bars} words={words} />
      <p class="said-by">
        <span lang={saidBy.lang}>{saidBy.text}</span> · {formatDate(date, locale)}
        <SourceLinks sources={sources} words={words} />
      </p>
      <CardFoot {...{ asOf, locale, words }} />
    </div>
  );
}

/** Amounts drawn to one scale from zero; the numbers stand beside them as text, so nothing hangs on the picture. */
function Bars({ bars, words }: { readonly bars: readonly FigureBar[]; readonly words: Words }) {
  return (
    <dl class="bars" aria-label={words.toScale}>
      {bars.map(({ is, label, amount, share }) => (
        <div key={`${is} ${amount}`} class={is}>
          <dt lang={label?.lang}>{label?.text ?? words.asPrinted}</dt>
          <dd>
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(0.6, share * 100)} height="10" rx="1" />
            </svg>
            <span>{amount}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function slipTitle(slip: Slip, words: Words): string {
  switch (slip.is) {
    case 'too-small':
      return fill(words.figureTooSmall, { times: slip.times });
    case 'too-large':
      return fill(words.figureTooLarge, { times: slip.times });
    case 'another':
      return words.figureOther;
  }
}
