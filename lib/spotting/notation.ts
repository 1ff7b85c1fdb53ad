import type { Notation } from '../facts/senses-schema.ts';
import { escaped } from './escaped.ts';

/** What a word or sign of an amount means, in the languages that use it so. */
export interface Sense {
  /** Of the notation it belongs to: for money, which currency. */
  readonly id: string;
  readonly kind: Notation['kind'];
  /** A scale's or share's factor, a number's value; 1 for what has none. */
  readonly value: number;
  readonly unit: Notation['unit'];
  /** Languages of this sense; none for signs, which all share. */
  readonly languages: readonly string[];
}

interface Term {
  readonly pattern: RegExp;
  readonly senses: readonly Sense[];
}

/** A term found at an offset. */
export interface TermFound {
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** The words and signs of amounts, ready for matching. */
export interface Notations {
  /** Longest term of the given kinds that begins at the offset. */
  readonly termAt: (text: string, offset: number, kinds: readonly Notation['kind'][]) => TermFound | null;
  /** Longest sign that ends at the offset. */
  readonly signBefore: (text: string, offset: number) => { readonly start: number; readonly sense: Sense } | null;
  /** Finds numbers, in digits of any script or in words of the store; no two share a letter. */
  readonly number: RegExp;
  /** The same, sticky. */
  readonly numberHere: RegExp;
}

/** Digits of the scripts that news uses: ASCII, wide, Arabic, Persian, Devanagari. */
const digit = '[0-9０-９٠-٩۰-۹०-९]';
/** Machine translation leaves this where it lost a number; it counts as zero so that the rest can be read. */
export const LOST_NUMBER = 'XNUMX';

/** Compiles the notations of the store. */
export function compileNotations(notations: readonly Notation[]): Notations {
  const senses = new Map<string, Sense[]>();
  const signs: [string, Sense][] = [];
  for (const { id, kind, value = 1, unit, words, signs: own = [] } of notations) {
    for (const sign of own) signs.push([sign, { id, kind, value, unit, languages: [] }]);
    for (const [language, list] of Object.entries(words)) {
      for (const word of list) senses.set(word, [...(senses.get(word) ?? []), { id, kind, value, unit, languages: [language] }]);
    }
  }
  for (const [sign, sense] of signs) senses.set(sign, [...(senses.get(sign) ?? []), sense]);
  signs.sort(([a], [b]) => b.length - a.length);
  const terms = termsByFirstLetter(senses);
  const numberWords = notations.filter(({ kind }) => kind === 'number').flatMap(({ words }) => Object.values(words).flat());
  const number = `(?<![\\p{L}\\d.,])(?:${numberWords.map(patternOf).join('|')})|${digit}{1,18}(?:[.,٫٬'’．，]${digit}{1,18}){0,8}(?:[ \\u00a0\\u202f]${digit}{3}(?!${digit})){0,8}(?:[.,٫]${digit}{1,18})?|${LOST_NUMBER}`;
  return {
    termAt(text, offset, kinds) {
      for (const { pattern, senses: all } of terms.get(lowerAt(text, offset)) ?? []) {
        const fitting = all.filter(({ kind }) => kinds.includes(kind));
        if (fitting.length === 0) continue;
        pattern.lastIndex = offset;
        if (pattern.test(text)) return { end: pattern.lastIndex, senses: fitting };
      }
      return null;
    },
    signBefore(text, offset) {
      const found = signs.find(([sign]) => text.startsWith(sign, offset - sign.length) && !isWithinWord(text, offset - sign.length));
      return found ? { start: offset - found[0].length, sense: found[1] } : null;
    },
    number: new RegExp(number, 'giu'),
    numberHere: new RegExp(number, 'iuy'),
  };
}

function termsByFirstLetter(senses: ReadonlyMap<string, Sense[]>): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const [word, meanings] of [...senses].toSorted(([a], [b]) => b.length - a.length)) {
    const first = lowerAt(word, 0);
    terms.set(first, [...(terms.get(first) ?? []), { pattern: new RegExp(patternOf(word), 'iuy'), senses: meanings }]);
  }
  return terms;
}

/** Scripts that put spaces between words. */
const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Devanagari'] as const;

/** A word ends where its letters end, unless its script writes on without a space: “97.4Bのオファー”. */
function patternOf(word: string): string {
  const open = word.endsWith('*');
  const text = escaped(open ? word.slice(0, -1) : word);
  if (open) return String.raw`${text}[\p{L}\p{M}]*`;
  const script = scripts.find((one) => new RegExp(`\\p{Script=${one}}\\p{M}*$`, 'u').test(word));
  return script ? String.raw`${text}(?![\p{Script=${script}}\p{M}])` : text;
}

/** `$` belongs to the number after it also in “US$”; a letter sign such as “Rs” must not be the end of a word. */
function isWithinWord(text: string, start: number): boolean {
  return /\p{L}/u.test(text.slice(start, start + 1)) && /\p{L}/u.test(text.slice(start - 1, start));
}

function lowerAt(text: string, offset: number): string {
  return text.slice(offset, offset + 1).toLowerCase();
}
