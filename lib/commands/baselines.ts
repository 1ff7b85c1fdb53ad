import nlp from 'compromise';
import type { Lexicon } from '../spotting/lexicon.ts';
import { scan } from '../spotting/scan.ts';

/** What spotting is measured against. Spans are UTF-16 offsets into the text. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** Every name of the store wherever it stands, without evidence: what a keyword search with the same words finds. */
export function spotKeywords(text: string, lexicon: Lexicon): Span[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const here = start;
    start += line.length + 1;
    return scan(line, lexicon).candidates.map((found) => ({
      start: found.start + here,
      end: found.end + here,
      entity: found.entry.entity,
    }));
  });
}

const named: readonly (readonly [RegExp, string])[] = [
  [/\bmusk\b/i, 'musk'],
  [/\baltman\b/i, 'altman'],
  [/\bopenai\b/i, 'openai'],
  [/\bxai\b/i, 'xai'],
];

/** The people and organisations that compromise finds in an English text, as far as they bear one of the names. */
export function spotWithCompromise(text: string): Span[] {
  const doc = nlp(text);
  const found: unknown = [...doc.people().json({ offset: true }), ...doc.organizations().json({ offset: true })];
  return Array.isArray(found) ? found.flatMap(toSpan) : [];
}

function toSpan(found: unknown): Span[] {
  if (!isFound(found)) return [];
  const entity = named.find(([pattern]) => pattern.test(found.text))?.[1];
  const { start, length } = found.offset;
  return entity === undefined ? [] : [{ start, end: start + length, entity }];
}

function isFound(value: unknown): value is { text: string; offset: { start: number; length: number } } {
  return typeof value === 'object' && value !== null && 'text' in value && 'offset' in value && typeof value.text === 'string';
}
