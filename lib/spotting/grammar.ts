import type { GrammarWords } from '../facts/senses-schema.ts';
import { escaped } from './escaped.ts';

/** The small words that languages put to names, ready for use. */
export interface Grammar {
  /** Written onto the end of a name, longest first. */
  readonly particles: readonly string[];
  /** Written onto its beginning. */
  readonly prefixes: ReadonlySet<string>;
  /** Whether what stands between two names says that the second belongs to the first: “Musk’s bid”, マスク氏の提案. */
  readonly isPossessive: (between: string) => boolean;
  /** Whether it says that the first belongs to the second: “offerta di Musk”. */
  readonly isGenitive: (between: string) => boolean;
}

/** Compiles the small words of the store. */
export function compileGrammar(words: readonly GrammarWords[]): Grammar {
  const of = (id: GrammarWords['id']) => words.filter((one) => one.id === id).flatMap((one) => Object.values(one.words).flat());
  const any = (id: GrammarWords['id']) =>
    `(?:${of(id)
      .toSorted((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')
      .replaceAll("'", "['’]")})`;
  // English and Turkish mark the owner itself; other languages put a word or a sign behind it, after a title or two.
  const possessive = new RegExp(
    `^(?:['’]s?|s['’]|\\s?${any('titles')}{0,2}${any('owner-marks')}|['’][ny]?[ıiuü]n|\\s${any('owner-words')})\\s?["“„«「『]?$`,
    'u',
  );
  const genitive = new RegExp(`^\\s(?:${any('owner-links')}\\s(?:${any('owner-articles')}\\s)?|${any('elided-links')})$`, 'u');
  return {
    particles: of('particles').toSorted((a, b) => b.length - a.length),
    prefixes: new Set(of('prefixes')),
    isPossessive: (between) => possessive.test(between),
    isGenitive: (between) => genitive.test(between),
  };
}
