import type { EntityId } from '../../lib/facts/ids.ts';
import type { Said, Target } from '../../lib/facts/views.ts';

export interface FollowProps {
  /** Goes to another card; without it names are plain text. */
  readonly onFollow?: ((to: Target) => void) | undefined;
  /** Whose card this is: a card does not lead to itself. */
  readonly self?: EntityId | undefined;
}

/** A text of the store in which names lead to their cards. Its language is for the element around it to say. */
export function NamedText({ said: { text, names }, onFollow, self }: FollowProps & { readonly said: Said }) {
  const links = (onFollow && names?.filter(({ entity }) => entity !== self)) ?? [];
  return (
    <>
      {links.map(({ start, end, entity }, index) => (
        <>
          {text.slice(links[index - 1]?.end ?? 0, start)}
          <button type="button" class="name" onClick={() => onFollow?.({ is: 'entity', id: entity })}>
            {text.slice(start, end)}
          </button>
        </>
      ))}
      {text.slice(links.at(-1)?.end ?? 0)}
    </>
  );
}
