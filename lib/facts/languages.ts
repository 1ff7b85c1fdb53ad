/** The languages that the store and the surfaces speak, each as a BCP 47 tag. English is the floor of the others. */
export const languages = ['en', 'ja', 'it', 'es', 'fr', 'de', 'pt', 'zh-Hans', 'ko'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words, so that whoever reads it finds it in a list. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ja: '日本語',
  it: 'Italiano',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português (Brasil)',
  'zh-Hans': '简体中文',
  ko: '한국어',
};

/** The language of a BCP 47 tag, whatever its region, where the store speaks it. */
export function languageOf(tag: string): Language | undefined {
  return languages.find((one) => one === tag) ?? languages.find((one) => one.split('-')[0] === tag.split('-')[0]);
}

/** Every text of the store stands in these. */
export const inFull: readonly Language[] = ['en', 'ja', 'it'];

/**
 * What stands in all nine: the lines that readers meet first. Longer texts may wait in the further six, and are then
 * shown in English, marked as such.
 */
export const briefFields: readonly string[] = [
  'group name',
  'entity name',
  'entity role',
  'entity now.text',
  'event headline',
  'figure label',
  'figure short',
];
