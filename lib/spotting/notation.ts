import type { Notation } from '../facts/senses-schema.ts';

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

/** A word of amounts, in small letters. */
interface Term {
  readonly text: string;
  /** What must stand behind it: see `behind`. */
  readonly ends: keyof typeof behind;
  readonly senses: readonly Sense[];
}

/** The words and signs of amounts as plain data. */
export interface CompiledNotations {
  /** By first letter; within one, longer words first. */
  readonly terms: readonly (readonly [first: string, terms: readonly Term[]])[];
  /** Longer ones first. */
  readonly signs: readonly (readonly [sign: string, sense: Sense])[];
}

/** A term found at an offset. */
export interface TermFound {
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** A number where it stands. */
export interface NumberFound {
  readonly index: number;
  readonly written: string;
}

/** The words and signs of amounts, ready for matching. */
export interface Notations {
  /** Longest term of the given kinds that begins at the offset of a text in small letters. */
  readonly termAt: (lower: string, offset: number, kinds: readonly Notation['kind'][]) => TermFound | null;
  /** Longest sign that ends at the offset. */
  readonly signBefore: (text: string, offset: number) => { readonly start: number; readonly sense: Sense } | null;
  /** The numbers of a text in small letters, in digits of any script or in words of the store; no two share a letter. */
  readonly numbersIn: (lower: string) => NumberFound[];
  /** One that begins at the offset, as it is written. */
  readonly numberAt: (lower: string, offset: number) => string | undefined;
}

/** Digits of the scripts that news uses: ASCII, wide, Arabic, Persian, Devanagari. */
const digit = '[0-9０-９٠-٩۰-۹०-९]';
export const anyDigit = new RegExp(digit);
/** Machine translation leaves “XNUMX” where it lost a number; it counts as zero so that the rest can be read. */
export const LOST_NUMBER = 'xnumx';

/** Digits with the marks and spaces that group them. Everything is bounded, so that no page of digits is slow. */
const inDigits = `${digit}{1,18}(?:[.,٫٬'’．，]${digit}{1,18}){0,8}(?:[ \\u00a0\\u202f]${digit}{3}(?!${digit})){0,8}(?:[.,٫]${digit}{1,18})?|${LOST_NUMBER}`;
const digits = new RegExp(inDigits, 'gu');
const digitsHere = new RegExp(inDigits, 'uy');
/** What stands before a number in words and makes it a part of something else. */
const goesOn = /[\p{L}\d.,]$/u;

/** Compiles the notations of the store. */
export function compileNotations(notations: readonly Notation[]): CompiledNotations {
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
  return { terms: termsByFirstLetter(senses), signs };
}

/** Makes what was compiled elsewhere ready for matching. */
export function openNotations({ terms: list, signs }: CompiledNotations): Notations {
  const terms = new Map(list);
  const counting = new Set(list.flatMap(([first, own]) => (own.some(countsIn) ? [first] : [])));

  function termAt(lower: string, offset: number, kinds: readonly Notation['kind'][]): TermFound | null {
    for (const { text, ends, senses } of terms.get(lower.charAt(offset)) ?? []) {
      if (!lower.startsWith(text, offset)) continue;
      const fitting = senses.filter(({ kind }) => kinds.includes(kind));
      if (fitting.length === 0) continue;
      const pattern = behind[ends];
      pattern.lastIndex = offset + text.length;
      if (pattern.test(lower)) return { end: pattern.lastIndex, senses: fitting };
    }
    return null;
  }

  /** Where the number in words ends that begins at the offset. */
  function wordEnd(lower: string, offset: number): number | undefined {
    if (!counting.has(lower.charAt(offset)) || goesOn.test(lower.slice(Math.max(0, offset - 1), offset))) return undefined;
    return termAt(lower, offset, ['number'])?.end;
  }

  return {
    termAt,
    numbersIn(lower) {
      const found = Array.from(lower.matchAll(digits), ({ 0: written, index }): NumberFound => ({ index, written }));
      for (let offset = 0; offset < lower.length; offset++) {
        const end = wordEnd(lower, offset);
        if (end === undefined) continue;
        found.push({ index: offset, written: lower.slice(offset, end) });
        offset = end - 1;
      }
      return found.toSorted((a, b) => a.index - b.index);
    },
    numberAt(lower, offset) {
      const end = wordEnd(lower, offset);
      if (end !== undefined) return lower.slice(offset, end);
      digitsHere.lastIndex = offset;
      return digitsHere.exec(lower)?.[0];
    },
    signBefore(text, offset) {
      const found = signs.find(([sign]) => text.startsWith(sign, offset - sign.length) && !isWithinWord(text, offset - sign.length));
      return found ? { start: offset - found[0].length, sense: found[1] } : null;
    },
  };
}

function termsByFirstLetter(senses: ReadonlyMap<string, Sense[]>): CompiledNotations['terms'] {
  const terms = new Map<string, Term[]>();
  for (const [word, meanings] of [...senses].toSorted(([a], [b]) => b.length - a.length)) {
    const text = withoutStar(word).toLowerCase();
    const term: Term = { text, ends: word.endsWith('*') ? 'open' : (scriptOf(word) ?? 'any'), senses: meanings };
    const first = text.charAt(0);
    terms.set(first, [...(terms.get(first) ?? []), term]);
  }
  return [...terms];
}

/** Scripts that put spaces between words. */
const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Devanagari'] as const;

/** A word ends where its letters end, unless its script writes on without a space: “97.4Bのオファー”. */
const behind = {
  any: /(?:)/uy,
  open: /[\p{L}\p{M}]*/uy,
  Latin: /(?![\p{Script=Latin}\p{M}])/uy,
  Cyrillic: /(?![\p{Script=Cyrillic}\p{M}])/uy,
  Arabic: /(?![\p{Script=Arabic}\p{M}])/uy,
  Devanagari: /(?![\p{Script=Devanagari}\p{M}])/uy,
} as const;

function countsIn({ senses }: Term): boolean {
  return senses.some(({ kind }) => kind === 'number');
}

function scriptOf(word: string) {
  return scripts.find((one) => new RegExp(`\\p{Script=${one}}\\p{M}*$`, 'u').test(word));
}

function withoutStar(word: string): string {
  return word.endsWith('*') ? word.slice(0, -1) : word;
}

/** `$` belongs to the number after it also in “US$”; a letter sign such as “Rs” must not be the end of a word. */
function isWithinWord(text: string, start: number): boolean {
  return /\p{L}/u.test(text.slice(start, start + 1)) && /\p{L}/u.test(text.slice(start - 1, start));
}
