import type { CardProps } from './card-props.ts';
import { CardTools } from './card-tools.tsx';

/** What a reader gets where there is nothing to say: the name has left the store, or nobody answered. */
export function CardGone(props: CardProps) {
  const { surface, locale, words } = props;
  return (
    <div lang={locale}>
      <div class="head">
        <CardTools {...props} />
        <h2 id="card-name">
          <bdi>{surface}</bdi>
        </h2>
      </div>
      <p class="gone">{words.cardGone}</p>
    </div>
  );
}
