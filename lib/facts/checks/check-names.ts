import type { Finding } from '../check.ts';
import type { Pack } from '../schema.ts';

/** No name may stand for two entities, and an ending needs a place to go. */
export function checkNames({ entities }: Pack): Finding[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ id, aliases }) =>
    Object.entries(aliases).flatMap(([language, names]) =>
      names.flatMap((alias) => {
        const { text, forms } = typeof alias === 'string' ? { text: alias, forms: undefined } : alias;
        const field = `aliases.${language}`;
        const says: string[] = [];
        if (text.includes('*') && !forms) says.push(`“${text}” has a * but no forms to fill it`);
        if (!text.includes('*') && forms) says.push(`“${text}” has forms but no * for them`);
        const owner = owners.get(text);
        if (owner !== undefined && owner !== id) says.push(`“${text}” is a name of ${owner} already`);
        owners.set(text, id);
        return says.map((sentence) => ({ kind: 'entity', record: id, field, says: sentence }));
      }),
    ),
  );
}
