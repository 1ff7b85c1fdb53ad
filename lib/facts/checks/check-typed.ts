import { findAmounts } from '../../spotting/amounts.ts';
import { compileNotations, openNotations } from '../../spotting/notation.ts';
import type { Finding } from '../check.ts';
import { languages } from '../languages.ts';
import { withoutReferences } from '../refer.ts';
import type { Pack } from '../schema.ts';
import { textsOf } from '../texts.ts';

/** Amounts of dollars and full dates are referred to, so that each stands in one place and in the notation of the language. */
export function checkTyped(pack: Pack): Finding[] {
  const notations = openNotations(compileNotations(pack.notations));
  return textsOf(pack).flatMap(({ kind, record, field, text: localised }) =>
    Object.entries(localised).flatMap(([language, text]) => {
      const typed = withoutReferences(text);
      const amounts = mayShowAmounts(kind, field)
        ? []
        : findAmounts(typed, notations)
            .filter(({ unit }) => unit === 'USD')
            .map(({ start, end }) => `types the amount “${typed.slice(start, end)}”; refer to a {figure:ID}`);
      const dates = [...typed.matchAll(fullDate)].map(([date]) => `types the date “${date}”; refer to a {date:EVENT or YYYY-MM-DD}`);
      return [...amounts, ...dates].map((says) => ({ kind, record, field: `${field}.${language}`, says }));
    }),
  );
}

/** Notes on figures may show how others misprint them. */
function mayShowAmounts(kind: string, field: string): boolean {
  return kind === 'figure' && field === 'note';
}

const fullDate = fullDates();

/** Day, month and year in any of the languages, whichever way round: 14 February 2025, February 14, 2025, 14 de febrero de 2025, 2025年2月14日. */
function fullDates(): RegExp {
  const months = languages.flatMap((language) =>
    ['long' as const, 'short' as const].flatMap((month) =>
      Array.from({ length: 12 }, (_, index) =>
        new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
          .formatToParts(Date.UTC(2025, index, 1))
          .flatMap(({ type, value }) => (type === 'month' && /^\p{L}/u.test(value) ? [value.replace(/\.$/, '')] : [])),
      ).flat(),
    ),
  );
  const month = `(?:${[...new Set(months)].join('|')})\\.?`;
  const gap = String.raw`(?:\s+|\s*,\s*|\s+(?:de|del|di|of)\s+)`;
  const day = String.raw`(?<!\d)\d{1,2}(?:\.|º|°|er|st|nd|rd|th)?`;
  return new RegExp(
    [
      `${day}${gap}${month}${gap}\\d{4}`,
      `${month}${gap}${day}${gap}\\d{4}`,
      String.raw`[\d０-９]{4}\s?[年년]\s?[\d０-９]{1,2}\s?[月월]\s?[\d０-９]{1,2}\s?[日일号]`,
      String.raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}`,
    ].join('|'),
    'giu',
  );
}
