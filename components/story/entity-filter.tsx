import type { EntityId } from '../../lib/facts/ids.ts';
import type { StoryView } from '../../lib/facts/views.ts';
import type { Words } from '../../lib/words.ts';

interface Props {
  readonly story: Pick<StoryView, 'entities' | 'groups'>;
  readonly entity: EntityId | null;
  readonly words: Words;
  readonly onEntity: (entity: EntityId | null) => void;
}

/** A choice of whose events are shown, by group. */
export function EntityFilter({ story: { entities, groups }, entity, words, onEntity }: Props) {
  return (
    <label>
      {words.filterBy}{' '}
      <select value={entity ?? ''} onChange={(event) => onEntity(entities.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}>
        <option value="">{words.everybody}</option>
        {groups.map((group) => (
          <optgroup key={group.id} label={group.name.text}>
            {entities
              .filter((one) => one.group === group.id)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name.text}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
