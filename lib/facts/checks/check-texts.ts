import type { Finding } from '../check.ts';
import { briefFields, inFull, languages } from '../languages.ts';
import type { Pack } from '../schema.ts';
import { textsOf } from '../texts.ts';

const known: ReadonlySet<string> = new Set(languages);

/** Every text is there in every language that the store promises, and in no other. */
export function checkTexts(pack: Pack): Finding[] {
  return textsOf(pack).flatMap(({ kind, record, field, text }) => {
    const promised = briefFields.includes(`${kind} ${field}`) ? languages : inFull;
    return [
      ...[...promised]
        .filter((language) => !text[language])
        .map((language) => ({ kind, record, field, says: `is not translated into ${language}` })),
      ...Object.keys(text)
        .filter((language) => !known.has(language))
        .map((language) => ({ kind, record, field: `${field}.${language}`, says: `is in “${language}”, which the store does not speak` })),
    ];
  });
}
