/** One way to read a written number. */
export interface Numeral {
  readonly value: number;
  /** Place value of the last digit that says something: 0.1 for “97.4”, 10 for “970”. */
  readonly step: number;
  /** The decimal mark under which it reads so; `null` where marks do not matter. */
  readonly decimal: '.' | ',' | null;
}

/** Languages that write 97.4; the others write 97,4 (Unicode CLDR, `decimal` of the default numbering system). */
const pointLanguages: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko', 'hi']);
const otherDigits: readonly (readonly [RegExp, number])[] = [
  [/[０-９]/g, 0xff10],
  [/[٠-٩]/g, 0x0660],
  [/[۰-۹]/g, 0x06f0],
  [/[०-९]/g, 0x0966],
];

/** Whether a language sets the decimal mark so. Arabic pages use both. */
export function writesDecimal(language: string, mark: '.' | ','): boolean {
  return language === 'ar' || pointLanguages.has(language) === (mark === '.');
}

/**
 * Reads a number in digits. “97.375” may be 97 and three eighths or 97 thousand: then there are two readings.
 *
 * @param written - Digits of any script with marks and spaces between them
 */
export function readNumeral(written: string): Numeral[] {
  const plain = otherDigits
    .reduce((text, [digits, zero]) => text.replace(digits, (digit) => String(digit.charCodeAt(0) - zero)), written)
    .replaceAll(/[٫．]/g, '.')
    .replaceAll('，', ',')
    .replace(/[\s'’٬]/g, '');
  const marks = plain.replace(/\d/g, '');
  if (marks === '') return [whole(plain, null)];
  const mark = marks.endsWith('.') ? '.' : ',';
  const other = mark === '.' ? ',' : '.';
  if (marks.length > 1 && new Set(marks).size === 1) return [whole(plain.replaceAll(mark, ''), other)];
  const broken = fraction(plain.replaceAll(other, ''), mark);
  const isGroup = marks.length === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  return isGroup ? [broken, whole(plain.replaceAll(mark, ''), other)] : [broken];
}

function whole(digits: string, decimal: Numeral['decimal']): Numeral {
  const zeros = /(?<=[1-9])0*$/.exec(digits)?.[0].length ?? 0;
  return { value: Number(digits), step: 10 ** zeros, decimal };
}

function fraction(digits: string, mark: '.' | ','): Numeral {
  const [, decimals = ''] = digits.split(mark);
  return { value: Number(digits.replace(mark, '.')), step: 10 ** -decimals.length, decimal: mark };
}
