import type { EntityId } from '../../lib/facts/ids.ts';
import type { StoryView } from '../../lib/facts/views.ts';
import { Switch } from '../parts/switch.tsx';

interface Props {
  readonly story: Pick<StoryView, 'groups' | 'entities'>;
  readonly hidden: readonly EntityId[];
  readonly onHidden: (hidden: EntityId[]) => void;
}

/** A switch per group and per entity; a group that is partly on says so. */
export function EntitySwitches({ story: { groups, entities }, hidden, onHidden }: Props) {
  const set = (ids: readonly EntityId[], on: boolean) => onHidden([...hidden.filter((id) => !ids.includes(id)), ...(on ? [] : ids)]);
  return (
    <div class="groups">
      {groups.map((group) => {
        const members = entities.filter((entity) => entity.group === group.id);
        const ids = members.map(({ id }) => id);
        const off = ids.filter((id) => hidden.includes(id)).length;
        return (
          <fieldset key={group.id}>
            <legend>
              <Switch checked={off === 0} mixed={off > 0 && off < ids.length} onChange={(on) => set(ids, on)}>
                <strong lang={group.name.lang}>{group.name.text}</strong>
              </Switch>
            </legend>
            {members.map(({ id, type, name }) => (
              <Switch key={id} checked={!hidden.includes(id)} onChange={(on) => set([id], on)}>
                <span class={`dot kind-${type}`} />
                <span lang={name.lang}>{name.text}</span>
              </Switch>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
