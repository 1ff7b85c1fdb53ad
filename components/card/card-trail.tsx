import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../lib/facts/ids.ts';
import type { Content } from '../../lib/facts/content.ts';
import type { Target } from '../../lib/facts/views.ts';
import { CardGone } from './card-gone.tsx';
import type { CardProps } from './card-props.ts';
import { Card } from './card.tsx';
import { FigureCard } from './figure-card.tsx';
import { QuoteCard } from './quote-card.tsx';
import { back, follow, type Trail } from './trail.ts';

interface Props extends Omit<CardProps, 'before' | 'onBack' | 'onFollow'> {
  /** What there is to say at the mark; `null` for nothing. */
  readonly first: Content | null;
  /** What there is to say where a card leads; `null` for nothing. */
  readonly fetchContent: (to: Target, from: Content) => Promise<Content | null>;
  /** Another card has taken the place of the one that was shown; it was scrolled so many CSS pixels when it was left. */
  readonly onTurn: (scrolled: number) => void;
  /** How far the card is scrolled now, in CSS pixels. */
  readonly scrolled: () => number;
  readonly onHide: (entity: EntityId) => void;
  readonly onStory: (entity: EntityId) => void;
}

/** The card at a mark and those that are followed from it, one at a time, with the way back. */
export function CardTrail({ first, fetchContent, onTurn, scrolled, ...props }: Props) {
  const [trail, setTrail] = useState<Trail<Content>>(first ? [{ content: first, scrolled: 0 }] : []);
  const shown = trail.at(-1);
  const drawn = useRef(shown);
  useLayoutEffect(() => {
    if (drawn.current !== shown) onTurn(shown?.scrolled ?? 0);
    drawn.current = shown;
  });

  async function goOn(to: Target) {
    const content = shown ? await fetchContent(to, shown.content) : null;
    if (content) setTrail(follow(trail, scrolled(), content));
  }

  const before = trail.at(-2);
  const common: CardProps = {
    ...props,
    before: before ? nameOf(before.content) : null,
    onBack: () => setTrail(back(trail)),
    onFollow: (to) => void goOn(to),
    onMute: before ? null : props.onMute,
  };
  if (!shown) return <CardGone {...common} />;
  return <Shown key={trail.length} content={shown.content} {...common} onHide={props.onHide} onStory={props.onStory} />;
}

function Shown({ content, onHide, onStory, ...common }: CardProps & Pick<Props, 'onHide' | 'onStory'> & { readonly content: Content }) {
  switch (content.is) {
    case 'figure':
      return <FigureCard {...common} view={content.view} />;
    case 'quote':
      return <QuoteCard {...common} view={content.view} />;
    case 'name': {
      const { id } = content.view.entity;
      return <Card {...common} view={content.view} onHide={() => onHide(id)} onStory={() => onStory(id)} />;
    }
  }
}

/** What the way back is called. */
function nameOf(content: Content) {
  switch (content.is) {
    case 'figure':
      return { text: content.view.amount, lang: content.view.label.lang };
    case 'quote':
      return content.view.speaker.name;
    case 'name':
      return content.view.entity.name;
  }
}
