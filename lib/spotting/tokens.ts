import { fold } from './fold.ts';
import type { Stretch } from './places.ts';

/** A word, or one sign of a script without spaces, levelled. Offsets are UTF-16 code units into the text. */
export interface Token extends Stretch {
  readonly word: string;
}

/**
 * Hangul is cut into syllables, too: its words carry their particles with them. Longer than any word is no word:
 * without a limit a page of one endless word would exhaust the stack.
 */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}]){1,64}(?:'\p{L}{1,8})?/gu;
/** English news writes “isn't” where the source says “is not”, and the other way round. */
const contractions: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^won't$/, ['will', 'not']],
  [/^can't$/, ['can', 'not']],
  [/^(\p{L}+)n't$/u, ['$1', 'not']],
  [/^(\p{L}+)'re$/u, ['$1', 'are']],
  [/^(\p{L}+)'ll$/u, ['$1', 'will']],
  [/^(\p{L}+)'ve$/u, ['$1', 'have']],
  [/^i'm$/, ['i', 'am']],
  [/^(it|he|she|that|what|there)'s$/, ['$1', 'is']],
];

/** Cuts a text into levelled tokens; punctuation falls away, English contractions are written out. */
export function tokensOf(text: string): Token[] {
  const { text: level, at } = fold(text);
  const tokens: Token[] = [];
  for (const { 0: word, index } of level.matchAll(token)) {
    const start = at[index] ?? 0;
    const end = (at[index + word.length - 1] ?? 0) + 1;
    for (const part of spelledOut(word)) tokens.push({ word: part, start, end });
  }
  return tokens;
}

function spelledOut(word: string): readonly string[] {
  if (!word.includes("'")) return [word];
  for (const [pattern, parts] of contractions) {
    if (pattern.test(word)) return parts.map((part) => word.replace(pattern, part));
  }
  return [word];
}
