import type { EntityId } from '../facts/ids.ts';
import type { Pack } from '../facts/schema.ts';
import type { NamesIn } from '../facts/views.ts';
import { compiledNamesOf } from './compile.ts';
import { openLexicon } from './lexicon.ts';
import { spot } from './spot.ts';

/** A longer name, such as a bid with its bidder and sum, is a phrase of its own and no link within a sentence. */
const LONGEST_NAME = 40;

/**
 * Finds whom the store's own texts name, so that one card leads to another. In these texts “Musk” is never somebody else:
 * the full names of all persons stand before each text as evidence. What was found in a text is remembered.
 */
export function nameFinderOf(pack: Pack): NamesIn {
  const finder = finders.get(pack) ?? createNameFinder(pack);
  finders.set(pack, finder);
  return finder;
}

/** A lexicon takes some twenty milliseconds to compile: once per pack and life of the background. */
const finders = new WeakMap<Pack, NamesIn>();

function createNameFinder(pack: Pack): NamesIn {
  const lexicon = openLexicon(compiledNamesOf(pack));
  const persons = pack.entities.filter(({ type }) => type === 'person');
  const known = new Map<string, ReturnType<NamesIn>>();

  function find(text: string, language: string) {
    const evidence = persons.map(({ name }) => `${name[language] ?? name.en}\n`).join('');
    const seen = new Set<EntityId>();
    return spot(evidence + text, lexicon)
      .map(({ start, end, entity, part = entity }) => ({ start: start - evidence.length, end: end - evidence.length, entity: part }))
      .filter(({ start, end, entity }) => start >= 0 && end - start <= LONGEST_NAME && !seen.has(entity) && seen.add(entity));
  }

  return (text, language) => {
    const key = `${language} ${text}`;
    const names = known.get(key) ?? find(text, language);
    known.set(key, names);
    return names;
  };
}
