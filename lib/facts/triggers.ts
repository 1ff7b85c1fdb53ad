import { escaped } from '../spotting/escaped.ts';
import type { Pack } from './schema.ts';

/** Whose names wake the extension. A page about the dispute names one of them; the others are names of everyday. */
const waking: ReadonlySet<string> = new Set(['musk', 'altman', 'openai', 'xai']);
/** Names that machine translation makes of others are words of their own and would wake it everywhere. */
const asleep: ReadonlySet<string | undefined> = new Set(['misprint', 'periphrasis', 'nickname', 'handle', 'legal']);

/**
 * Source of a case-insensitive regular expression over all ways to write the four names. Kept short, because
 * every page pays for it: a name that holds another one goes, and given names alone wake nobody.
 */
export function triggersOf({ entities }: Pick<Pack, 'entities'>): string {
  const names = entities
    .filter(({ id }) => waking.has(id))
    .flatMap(({ aliases }) => Object.values(aliases).flat())
    .map((alias) => (typeof alias === 'string' ? { text: alias, kind: undefined, rule: undefined } : alias))
    .filter(({ kind, rule }) => !asleep.has(kind) && !rule?.includes('given-name'))
    .map(({ text }) => text.replaceAll('*', '').toLowerCase())
    .filter((name) => name.length > 1);
  const shortest = [...new Set(names)].filter((name) => !names.some((other) => other !== name && name.includes(other)));
  return shortest
    .map((name) => escaped(name).replaceAll(' ', String.raw`\s?`))
    .toSorted()
    .join('|');
}
