import type { FigureBar, FigureCardView, Slip } from '../../lib/facts/views.ts';
import { fill, formatDate, isolated, type Words } from '../../lib/words.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { SourceLinks } from '../parts/source-links.tsx';
import { StatusTag, statusWord } from '../parts/status-tag.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardLinks } from './card-links.tsx';
import type { CardProps } from './card-props.ts';
import { CardTools } from './card-tools.tsx';

interface Props extends CardProps {
  readonly view: FigureCardView;
}

/** What a reader gets at an amount: what it is and how large that is, and where the page has it wrong, what it should say. */
export function FigureCard(props: Props) {
  const { view, surface, locale, words } = props;
  const { amount, amountOnPage, misprint, label, bars, note, also, asOf } = view;
  return (
    <div class={misprint ? 'kind-figure wrong' : 'kind-figure'} lang={locale}>
      <div class="head">
        <CardTools {...props} />
        <span class="kind">{words.kindFigure}</span>
        <h2 id="card-name">{misprint ? slipTitle(misprint.slip, words) : amount}</h2>
        {misprint && <p class="role">{fill(words.figurePrinted, { surface: isolated(surface), amount: misprint.amount })}</p>}
        {!misprint && amountOnPage && (
          <p class="role" lang={amountOnPage.lang}>
            {amountOnPage.text}
          </p>
        )}
      </div>
      {misprint && <RightAmount {...{ surface, amount, amountOnPage }} />}
      <p class="figure-label" lang={label.lang}>
        {label.text}
      </p>
      {misprint && misprint.slip.is !== 'another' && <p class="figure-note">{words.figureSlip}</p>}
      <Bars bars={bars} words={words} />
      {note && (
        <p class="figure-note" lang={note.lang}>
          {note.text}
        </p>
      )}
      <SaidBy {...props} />
      <CardLinks links={also} words={words} onFollow={props.onFollow} />
      <CardFoot {...props} asOf={asOf} />
    </div>
  );
}

function RightAmount({ surface, amount, amountOnPage }: { readonly surface: string } & Pick<FigureCardView, 'amount' | 'amountOnPage'>) {
  return (
    <p class="right-amount">
      <s>
        <bdi>{surface}</bdi>
      </s>{' '}
      <b>{amount}</b>
      {amountOnPage && <span lang={amountOnPage.lang}>{amountOnPage.text}</span>}
    </p>
  );
}

function SaidBy({ view: { amount, label, saidBy, date, status, sources }, locale, words, onCopy }: Props) {
  const fact = { date: formatDate(date, locale), text: `${amount} – ${label.text}`, status: statusWord(status, words), sources };
  return (
    <p class="said-by">
      <span lang={saidBy.lang}>{saidBy.text}</span> · {formatDate(date, locale)} <StatusTag status={status} words={words} />
      <SourceLinks sources={sources} words={words} />
      <CopyButton {...{ fact, words, onCopy }} />
    </p>
  );
}

/** Amounts drawn to one scale from zero; the numbers stand beside them as text, so nothing hangs on the picture. */
function Bars({ bars, words }: { readonly bars: readonly FigureBar[]; readonly words: Words }) {
  if (bars.length === 0) return null;
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
