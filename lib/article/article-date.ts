import { addressDays } from './address-day.ts';
import { daysBetween, type Day } from './day.ts';
import { lineDays } from './line-days.ts';
import { metaDays } from './meta-days.ts';
import { structuredDays } from './structured-days.ts';
import type { Testimony } from './testimony.ts';
import { titleDays } from './title-day.ts';
import { weigh, type Verdict } from './weigh.ts';
import type { DateWitnesses } from './witnesses.ts';

/** When an article came out. */
export interface ArticleDate {
  /** The day as the page's own clock says it. */
  readonly published: Day;
  /** The day of its last change, where that is later; the same day where the page says nothing but when it was updated. */
  readonly updated?: Day;
  /** The kinds of witnesses that name the days, in our words: `structured, visible; updated: visible`. */
  readonly because: string;
}

/** Addresses without articles: front pages, and wikis, whose first day says nothing about what they know today. */
const withoutArticle = /^(?:\/?$|\/?[?#]|\/index\.\w+|\/[a-z]{2}(?:-[a-z]{2})?\/?$|\/wiki\/)/i;
/** A page may be read where the day has not begun yet. */
const MOST_DAYS_AHEAD = 1;

/**
 * Says on which day an article came out, or `null` where that is in doubt: a wrong date is worse than none. `today` is the
 * reader's day, ISO 8601. The order in which witnesses are believed: `docs/decisions/0010-the-date-of-an-article.md`.
 */
export function articleDate(witnesses: DateWitnesses, today: Day): ArticleDate | null {
  if (withoutArticle.test(witnesses.address)) return null;
  const page = { ...witnesses, language: languageOf(witnesses) };
  const all = [
    ...structuredDays(page),
    ...metaDays(page),
    ...lineDays(page),
    ...titleDays(page.title, page.language),
    ...addressDays(page.address),
  ].filter(({ day }) => daysBetween(today, day) <= MOST_DAYS_AHEAD);
  const updates = all.filter(({ means }) => means === 'updated');
  const published = weigh(publicationsOf(all, updates), today);
  const updated = weigh(updates, today);
  if (published && isLoneName(published, all, page)) return null;
  if (published) return dated(published, updated);
  return all.some(({ means, trust }) => means === 'published' && trust !== 'bare') ? null : ofUpdate(updated);
}

/** `lang`, else the locale of Open Graph; a bare language gains that locale's region. */
function languageOf({ language, metas }: DateWitnesses): string {
  const locale = metas.find(({ name }) => name.toLowerCase() === 'og:locale')?.content.replace('_', '-') ?? '';
  return language === '' || locale.toLowerCase().startsWith(`${language.toLowerCase()}-`) ? locale : language;
}

/** A date without a name is the update's, where that is the day of one and something else says when the article came out. */
function publicationsOf(all: readonly Testimony[], updates: readonly Testimony[]): Testimony[] {
  const publications = all.filter(({ means }) => means === 'published');
  const days = new Set(updates.map(({ day }) => day));
  const named = publications.filter(({ day, trust }) => trust === 'sure' || !days.has(day));
  return named.some(({ trust }) => trust === 'sure') ? named : publications;
}

/** A day in a name is an article's only where the page calls itself one. */
function isLoneName({ by }: Verdict, all: readonly Testimony[], { metas }: DateWitnesses): boolean {
  const isNamed = by.every((kind) => kind === 'address') && !all.some(({ kind, trust }) => kind === 'address' && trust === 'sure');
  return isNamed && !metas.some(({ name, content }) => name.toLowerCase() === 'og:type' && /^article$/i.test(content));
}

function dated(published: Verdict, updated: Verdict | null): ArticleDate {
  const isLater = updated !== null && daysBetween(published.day, updated.day) > 0;
  return {
    published: published.day,
    ...(isLater && { updated: updated.day }),
    because: listed(published) + (isLater ? `; updated: ${listed(updated)}` : ''),
  };
}

/** An article that only says in sight when it was updated is as old as that: what it knows ends there. */
function ofUpdate(updated: Verdict | null): ArticleDate | null {
  const isSeen = updated?.by.some((kind) => kind === 'visible' || kind === 'time');
  return updated && isSeen ? { published: updated.day, updated: updated.day, because: `only updated: ${listed(updated)}` } : null;
}

function listed({ by }: Verdict): string {
  return by.join(', ');
}
