import type { ComponentChildren } from 'preact';
import type { PartialDate } from '../../lib/facts/schema.ts';
import { fill, formatDate } from '../../lib/words.ts';
import type { CardProps } from './card-props.ts';
import { Misread } from './misread.tsx';

interface Props extends Pick<CardProps, 'locale' | 'words' | 'surface' | 'host' | 'onMute'> {
  readonly asOf: PartialDate;
  readonly children?: ComponentChildren;
}

/** How fresh the facts of a card are, and what else can be done there. */
export function CardFoot({ asOf, locale, words, surface, host, onMute, children }: Props) {
  return (
    <div class="foot">
      <span>{fill(words.factsAsOf, { date: formatDate(asOf, locale) })}</span>
      {children}
      {onMute && <Misread {...{ surface, host, words, onMute }} />}
    </div>
  );
}
