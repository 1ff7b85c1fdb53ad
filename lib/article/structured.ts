import * as v from 'valibot';

/** The properties that lead from a page to what it is about; others, such as lists, comments and videos, lead elsewhere. */
const Ways = v.object({
  '@graph': v.optional(v.unknown()),
  mainEntity: v.optional(v.unknown()),
  mainEntityOfPage: v.optional(v.unknown()),
});
/** Deeper and more than any page needs. */
const DEEPEST = 5;
const MOST_NODES = 200;

/** A text or several, as JSON-LD lets both stand wherever one may. */
export const Words = v.fallback(
  v.union([
    v.pipe(
      v.string(),
      v.transform((word) => [word]),
    ),
    v.array(v.string()),
  ]),
  [],
);
const Typed = v.object({ '@type': Words });

/** Types of what a page itself is, by its JSON-LD: not of what it lists, quotes or sells beside. Broken JSON says nothing. */
export function typesIn(text: string): string[] {
  return nodesIn(text).flatMap((node) => {
    const typed = v.safeParse(Typed, node);
    return typed.success ? typed.output['@type'] : [];
  });
}

/** The page and what it is about, as far as JSON-LD describes them, in any of its shapes. */
export function nodesIn(text: string): unknown[] {
  const found: unknown[] = [];
  const open = [{ value: parsed(text), depth: 0 }];
  for (let index = 0; index < Math.min(open.length, MOST_NODES); index++) {
    const { value, depth } = open[index] ?? { value: null, depth: DEEPEST };
    found.push(value);
    const ways = v.safeParse(Ways, value);
    const inner: unknown[] = Array.isArray(value) ? value.slice(0, MOST_NODES) : ways.success ? Object.values(ways.output) : [];
    if (depth < DEEPEST) open.push(...inner.map((next) => ({ value: next, depth: depth + 1 })));
  }
  return found;
}

/** Old templates wrap scripts in comments for browsers of the last century, and leave line breaks in texts. */
function parsed(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\*|\/\/)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\*|\/\/)?\s*(?:\]\]|--)>\s*(?:\*\/)?\s*$/, '');
  try {
    return JSON.parse(bare.replaceAll(/\s+/g, ' ').replace(/;\s*$/, ''));
  } catch {
    // What is no JSON says nothing; other witnesses speak.
    return null;
  }
}
