/** Languages whose months are known by name: those of the store and the others that news about it is written in. */
const languages = 'en ar bg ca cs da de el es et fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
  ' ',
);
/** Countries that have months of their own: the Levant's are Syriac, Austria's January is Jänner. */
const variants: Readonly<Record<string, readonly string[]>> = { ar: ['ar-LB'], de: ['de-AT'], en: ['en-GB'], pt: ['pt-PT'] };
/** Abbreviations of newspapers that `Intl` lacks in some engine; the number is the month's. */
const usual: readonly (readonly [language: string, word: string, month: number])[] = [
  ['en', 'sept', 9],
  ['es', 'set', 9],
  ['es', 'setiembre', 9],
  ['it', 'gen', 1],
  ['nl', 'mrt', 3],
  ['de', 'jän', 1],
  ['fr', 'fév', 2],
  ['pl', 'paź', 10],
];
/** Shorter beginnings are words of their own too often: “ma”, “no”. */
const SHORTEST = 3;

/** A word without accents and in small letters, so that “FÉVR”, “févr” and “fevr” are one. */
export function folded(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

/**
 * The month, from 1, that a word or a pair of words names in a language without region: whole, as it is declined, or by a beginning that no other month
 * shares. The page's own language decides; where it has no such month, English, then whatever all others agree on. `null`
 * for words that name none or several.
 */
export function monthOf(word: string, language: string): number | null {
  const key = folded(word);
  const own = languages.includes(language) ? monthsOf(language).get(key) : undefined;
  const known = own ?? monthsOf('en').get(key);
  if (known) return known;
  const others = new Set(languages.map((other) => monthsOf(other).get(key)).filter((month) => month !== undefined));
  const [only] = others;
  return others.size === 1 && only ? only : null;
}

/** Whether a word names a day of the week in the page's language or in English. */
export function isWeekday(word: string, language: string): boolean {
  return [language, 'en'].some((one) => languages.includes(one) && weekdaysOf(one).has(folded(word)));
}

const monthsOf = kept((language: string): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  const forms = formsOfMonths(language);
  forms.forEach((month, index) => month.forEach((form) => names.set(form, index + 1)));
  forms.forEach((month, index) => {
    for (const beginning of month.flatMap(beginningsOf)) {
      const isShared = forms.some((others, other) => other !== index && others.some((form) => form.startsWith(beginning)));
      if (!isShared && !names.has(beginning)) names.set(beginning, index + 1);
    }
  });
  for (const [tag, word, month] of usual) if (tag === language) names.set(folded(word), month);
  return names;
});

function beginningsOf(form: string): string[] {
  return Array.from({ length: Math.max(0, form.length - SHORTEST) }, (_, index) => form.slice(0, SHORTEST + index));
}

/** The twelve months alone and as they are declined beside a day, in full and short. Names with digits are no words. */
function formsOfMonths(language: string): string[][] {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
  const names = [language, ...(variants[language] ?? [])].flatMap((tag) =>
    (['long', 'short'] as const).flatMap((month) => [namer(tag, { month }, 'month'), namer(tag, { month, day: 'numeric' }, 'month')]),
  );
  return dates.map((date) => names.map((name) => name(date)).filter((name) => /^[\p{L}\p{M}\s]{2,}$/u.test(name)));
}

const weekdaysOf = kept((language: string): ReadonlySet<string> => {
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const names = (['long', 'short'] as const).map((weekday) => namer(language, { weekday }, 'weekday'));
  return new Set(names.flatMap((name) => week.map(name)));
});

function namer(language: string, options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday'): (date: Date) => string {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
  return (date) => {
    const name = format.formatToParts(date).find((part) => part.type === type)?.value ?? '';
    return folded(name.replaceAll('.', '').trim());
  };
}

/** Names take a few milliseconds to make per language, and few are asked for. */
function kept<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const value = made.get(language) ?? make(language);
    made.set(language, value);
    return value;
  };
}
