import { spellings } from '../../spotting/spellings.ts';
import type { Finding } from '../check.ts';
import type { Pack } from '../schema.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** No spelling may stand for two entities, an ending needs a place to go, and an ordinary word needs a decision list. */
export function checkNames({ entities, forms: allForms }: Pack): Finding[] {
  const endings = new Map(allForms.map(({ id, endings: list }) => [id, list]));
  const owners = new Map<string, string>();
  return entities.flatMap(({ id, rule: entityRule, aliases }) =>
    Object.entries(aliases).flatMap(([language, names]) =>
      names.flatMap((alias) => {
        const { text, forms, rule = entityRule } = typeof alias === 'string' ? { text: alias, forms: undefined } : alias;
        const written = spellings(text, endings.get(forms ?? '') ?? ['']);
        const says: string[] = [];
        if (text.includes('*') && !forms) says.push(`“${text}” has a * but no forms to fill it`);
        if (!text.includes('*') && forms) says.push(`“${text}” has forms but no * for them`);
        for (const owner of new Set(written.map((spelling) => owners.get(spelling)))) {
          if (owner !== undefined && owner !== id) says.push(`“${text}” is a name of ${owner} already`);
        }
        const ordinary = rule === undefined && written.find((spelling) => ordinaryWords.has(spelling));
        if (ordinary) says.push(`“${ordinary}” is an ordinary word and needs a rule`);
        for (const spelling of written) owners.set(spelling, id);
        return says.map((sentence) => ({ kind: 'entity', record: id, field: `aliases.${language}`, says: sentence }));
      }),
    ),
  );
}
