import * as v from 'valibot';
import { machineDay } from './machine-day.ts';
import { nodesIn, Words } from './structured.ts';
import type { Testimony } from './testimony.ts';
import type { DateWitnesses } from './witnesses.ts';

/** Types of schema.org whose dates are those of an article: `NewsArticle`, `LiveBlogPosting`, `Report`. */
const articles = /(?:^|[/:])(?:\w*Article|\w*BlogPosting|SocialMediaPosting|Report)$/;
/** A page's dates stand in for its article's where no article is described. */
const pages = /(?:^|[/:])(?:WebPage|ItemPage)$/;
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
  return nodesIn(text).flatMap((node) => {
    const thing = v.safeParse(Thing, node);
    return thing.success ? [thing.output] : [];
  });
}
