import * as v from 'valibot';
import { machineDay } from './machine-day.ts';
import type { Testimony } from './testimony.ts';
import type { DateWitnesses } from './witnesses.ts';

/** Types of schema.org whose dates are those of an article: `NewsArticle`, `LiveBlogPosting`, `Report`. */
const articles = /(?:^|[/:])(?:\w*Article|\w*BlogPosting|SocialMediaPosting|Report)$/;
/** A page's dates stand in for its article's where no article is described. */
const pages = /(?:^|[/:])(?:WebPage|ItemPage)$/;
/** The properties that lead from a page to what it is about; others, such as lists, comments and videos, lead elsewhere. */
const Ways = v.object({
  '@graph': v.optional(v.unknown()),
  mainEntity: v.optional(v.unknown()),
  mainEntityOfPage: v.optional(v.unknown()),
});
/** Deeper and more than any page needs. */
const DEEPEST = 5;
const MOST_NODES = 200;

const Words = v.fallback(
  v.union([
    v.pipe(
      v.string(),
      v.transform((word) => [word]),
    ),
    v.array(v.string()),
  ]),
  [],
);
/** Dates come as texts, numbers of an epoch, lists of one, and `{"@value": …}`. */
const DateText = v.fallback(
  v.union([
    v.string(),
    v.pipe(v.number(), v.transform(String)),
    v.pipe(
      v.tuple([v.string()]),
      v.transform(([only]) => only),
    ),
    v.pipe(
      v.object({ '@value': v.string() }),
      v.transform((value) => value['@value']),
    ),
  ]),
  '',
);
const Thing = v.object({
  '@type': Words,
  datePublished: DateText,
  dateModified: DateText,
  coverageStartTime: DateText,
  headline: Words,
  name: Words,
  url: Words,
  '@id': Words,
  mainEntityOfPage: v.fallback(
    v.union([
      Words,
      v.pipe(
        v.object({ '@id': Words }),
        v.transform((page) => page['@id']),
      ),
    ]),
    [],
  ),
});
type Thing = v.InferOutput<typeof Thing>;

/** What JSON-LD says, in any of its shapes. Broken JSON says nothing; several articles none of which is the page's neither. */
export function structuredDays(witnesses: DateWitnesses): Testimony[] {
  const things = witnesses.structured.flatMap(thingsIn);
  const described = things.filter(isOf(articles));
  const [own, ...others] = ownOf(described.length > 0 ? described : things.filter(isOf(pages)), witnesses);
  if (!own) return [];
  const first = daysOf(own, witnesses.language);
  const isContested = others.some((other) => daysOf(other, witnesses.language)[0]?.day !== first[0]?.day);
  return isContested ? [] : first;
}

function isOf(types: RegExp): (thing: Thing) => boolean {
  return (thing) => thing['@type'].some((type) => types.test(type)) && (thing.datePublished !== '' || thing.coverageStartTime !== '');
}

/** Those that name the page's address; else its headline; else all. */
function ownOf(things: readonly Thing[], { address, title }: DateWitnesses): readonly Thing[] {
  const path = pathOf(address);
  const here = things.filter((thing) =>
    [...thing.url, ...thing['@id'], ...thing.mainEntityOfPage].some((url) => path !== '' && pathOf(url) === path),
  );
  const named = things.filter((thing) => [...thing.headline, ...thing.name].some((name) => name.length > 1 && title.includes(name.trim())));
  return [here, named].find((some) => some.length > 0) ?? things;
}

function pathOf(address: string): string {
  return address
    .replace(/^[a-z]*:?\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

function daysOf({ datePublished, coverageStartTime, dateModified }: Thing, language: string): Testimony[] {
  const published = machineDay(datePublished || coverageStartTime, language);
  const updated = machineDay(dateModified, language);
  return [
    ...(published ? [{ ...published, kind: 'structured', means: 'published', trust: 'sure' } as const] : []),
    ...(updated ? [{ ...updated, kind: 'structured', means: 'updated', trust: 'sure' } as const] : []),
  ];
}

function thingsIn(text: string): Thing[] {
  const found: Thing[] = [];
  const open = [{ value: parsed(text), depth: 0 }];
  for (let index = 0; index < Math.min(open.length, MOST_NODES); index++) {
    const { value, depth } = open[index] ?? { value: null, depth: DEEPEST };
    const thing = v.safeParse(Thing, value);
    if (thing.success) found.push(thing.output);
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
