/**
 * Text brought to one way of writing, so that one spelling in the store meets all spellings on pages. Case,
 * width, kinds of spaces, quotes, hyphens and middle dots are levelled; what only steers layout or
 * pronunciation (soft hyphens, zero-width and bidi controls, Arabic vowel signs) is left out.
 */
export interface Folded {
  /** The levelled text as UTF-16 code units. */
  readonly units: readonly number[];
  /** The same as a string. */
  readonly text: string;
  readonly length: number;
  /** For each levelled unit the offset in the original text; one more entry holds the original length. */
  readonly at: readonly number[];
}

const DROP = 0xffff;
const UNKNOWN = 0xfffe; // not looked up yet: lower-casing the whole plane at load would cost more than a page
const SPACE = 0x20;
const table = foldTable();

/** Levels a text. Runs of white space become one space; offsets lead back to the original. */
export function fold(text: string): Folded {
  // Plain arrays: most texts are short, and typed ones cost more to make than to fill.
  const units: number[] = [];
  const at: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = foldUnit(text.charCodeAt(offset));
    if (unit === DROP || (unit === SPACE && units.at(-1) === SPACE)) continue;
    units.push(unit);
    at.push(offset);
  }
  at.push(text.length);
  return { units, text: decode(units), length: units.length, at };
}

/** The levelled form of a short text, such as an alias. */
export function folded(text: string): string {
  return fold(text).text;
}

/** In pieces: a call takes only so many arguments. */
function decode(units: readonly number[]): string {
  let text = '';
  for (let start = 0; start < units.length; start += 8192) text += String.fromCharCode(...units.slice(start, start + 8192));
  return text;
}

/** End, in the original, of the stretch whose last levelled unit is `last`: trailing dropped units stay outside. */
export function originalEnd({ at }: Folded, last: number): number {
  return (at[last] ?? 0) + 1;
}

function foldUnit(unit: number): number {
  const known = table[unit] ?? DROP;
  if (known !== UNKNOWN) return known;
  const small = lower(unit);
  table[unit] = small;
  return small;
}

function foldTable(): Uint16Array {
  const map = new Uint16Array(0x10000).fill(UNKNOWN);
  const set = (units: string, to: string | undefined) => {
    for (const unit of units) map[unit.charCodeAt(0)] = to === undefined ? DROP : to.charCodeAt(0);
  };
  const range = (first: number, last: number, to: number) => map.fill(to, first, last + 1);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) map[unit] = lower(unit - 0xfee0);
  set('\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', ' ');
  range(0x2000, 0x200a, SPACE);
  set('‘’‚‛ʼ′´`', "'");
  set('“”„‟«»″', '"');
  set('‐‑‒–—―−', '-');
  set('·･‧∙•⋅．', '・'); // Chinese joins names with a wide full stop, too
  set('أإآٱ', 'ا');
  set('ى', 'ي');
  // Turkish writes two i; English rules lower İ to two units, which offsets could not bear.
  set('İı', 'i');
  set('\u00ad\u034f\u061c\u0640\u0670\ufeff', undefined);
  range(0x200b, 0x200f, DROP);
  range(0x202a, 0x202e, DROP);
  range(0x2060, 0x2069, DROP);
  range(0x064b, 0x0652, DROP);
  range(0xfe00, 0xfe0f, DROP);
  return map;
}

function lower(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}
