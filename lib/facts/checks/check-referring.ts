import type { Finding } from '../check.ts';
import { leadsSomewhere, referencesIn, referredOf, withoutReferences, type Reference } from '../refer.ts';
import type { Pack } from '../schema.ts';
import { textsOf } from '../texts.ts';

/** References in texts lead somewhere, are written as such, and are the same in every language. */
export function checkReferring(pack: Pack): Finding[] {
  const referred = referredOf(pack);
  return textsOf(pack).flatMap(({ kind, record, field, text: localised }) => {
    const wanted = namesIn(localised.en);
    return Object.entries(localised).flatMap(([language, text]) => {
      const own = namesIn(text);
      const lacking = [...wanted].filter((name) => !own.has(name));
      const added = [...own].filter((name) => !wanted.has(name));
      return [
        ...referencesIn(text)
          .filter((reference) => !leadsSomewhere(reference, referred))
          .map((reference) => `refers to ${nameOf(reference)}, which does not exist`),
        ...[...withoutReferences(text).matchAll(/\{[^}]*\}?|\}/g)].map(
          ([braces]) => `has “${braces}”, which is neither {figure:ID} nor {date:EVENT or DATE}`,
        ),
        ...(lacking.length > 0 ? [`does not refer to ${lacking.join(', ')}, as the English text does`] : []),
        ...(added.length > 0 ? [`refers to ${added.join(', ')}, which the English text does not`] : []),
      ].map((says) => ({ kind, record, field: `${field}.${language}`, says }));
    });
  });
}

function namesIn(text: string): Set<string> {
  return new Set(referencesIn(text).map(nameOf));
}

function nameOf({ kind, to }: Reference): string {
  return `{${kind}:${to}}`;
}
