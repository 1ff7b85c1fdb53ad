import { folded } from './fold.ts';

/**
 * The levelled spellings of one alias: every ending its `*` takes, and for names that a dot joins
 * (イーロン・マスク, 埃隆·马斯克) the other ways in which texts join or space them.
 *
 * @param endings - What `*` stands for; several `*` in one name take the same ending
 */
export function spellings(alias: string, endings: readonly string[]): string[] {
  const inflected = alias.includes('*') ? endings.map((ending) => alias.replaceAll('*', ending)) : [alias];
  return [...new Set(inflected.flatMap((form) => joined(folded(form))))];
}

function joined(name: string): string[] {
  if (!name.includes('・')) return [name];
  return ['・', '', ' ', '=', '-'].map((joint) => name.replaceAll('・', joint));
}
