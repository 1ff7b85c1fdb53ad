/** What kind of writing a UTF-16 code unit belongs to, as far as word boundaries care. */
export type Script = 'letter' | 'hangul' | 'katakana' | 'hiragana' | 'han' | 'none';

const NONE = 0;
const LETTER = 1;
const HANGUL = 2;
const KATAKANA = 3;
const HIRAGANA = 4;
const HAN = 5;
const names = ['none', 'letter', 'hangul', 'katakana', 'hiragana', 'han'] as const;

/** Ranges of the scripts that need a rule of their own (Unicode 16, Blocks.txt); first and last unit. */
const blocks: readonly (readonly [number, number, number])[] = [
  [0x3041, 0x309f, HIRAGANA],
  [0x30a1, 0x30fa, KATAKANA],
  [0x30fc, 0x30ff, KATAKANA],
  [0x31f0, 0x31ff, KATAKANA],
  [0x3005, 0x3007, HAN],
  [0x3400, 0x4dbf, HAN],
  [0x4e00, 0x9fff, HAN],
  [0xf900, 0xfaff, HAN],
  [0xac00, 0xd7a3, HANGUL],
  [0x1100, 0x11ff, HANGUL],
  [0x3130, 0x318f, HANGUL],
];

/** `_` holds identifiers together and combining marks hold Indic words together, so both count as letters. */
const letterLike = /[\p{L}\p{N}\p{M}_]/u;

const table = new Uint8Array(0x10000).fill(255);
for (const [first, last, kind] of blocks) table.fill(kind, first, last + 1);

/** The script of a code unit. Surrogates count as no writing: no name in the store needs them. */
export function scriptOf(unit: number): Script {
  return names[scriptCode(unit)] ?? 'none';
}

/** Whether the unit continues a word in a script that puts spaces between words. */
export function isSpacedLetter(unit: number): boolean {
  return scriptCode(unit) === LETTER;
}

function scriptCode(unit: number): number {
  const known = table[unit] ?? NONE;
  if (known !== 255) return known;
  const code = unit >= 0xd800 && unit <= 0xdfff ? NONE : letterLike.test(String.fromCharCode(unit)) ? LETTER : NONE;
  table[unit] = code;
  return code;
}
