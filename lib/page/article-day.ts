import type { ArticleDate } from '../article/article-date.ts';
import type { Day } from '../article/day.ts';
import type { DateWitnesses } from '../article/witnesses.ts';
import { dateWitnesses } from './date-witnesses.ts';

/**
 * The day of the article in this frame, `null` where it is in doubt. Asked for when it is first needed, and again when the
 * address has changed: sites go from article to article without a new page.
 *
 * @param judge - Weighs what the page says; rejects where nobody answers
 */
export function openArticleDay(
  judge: (witnesses: DateWitnesses) => Promise<ArticleDate | null>,
  report: (fault: unknown) => void,
): () => Promise<Day | null> {
  let known: { readonly address: string; readonly day: Promise<Day | null> } | null = null;

  async function find(): Promise<Day | null> {
    try {
      return (await judge(dateWitnesses(document)))?.published ?? null;
    } catch (fault) {
      report(fault);
      return null;
    }
  }

  return () => {
    if (known?.address !== location.href) known = { address: location.href, day: find() };
    return known.day;
  };
}
