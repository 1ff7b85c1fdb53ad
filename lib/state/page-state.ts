import type { PartialDate } from '../facts/schema.ts';
import type { EntityView } from '../facts/views.ts';
import type { PageSummary } from '../messages.ts';

/** What the page in front of the reader is to us. */
export type PageState =
  | {
      readonly is: 'marked';
      readonly counts: readonly { readonly entity: EntityView; readonly count: number }[];
      /** The day of its article; `null` where that is in doubt. */
      readonly published: PartialDate | null;
    }
  | { readonly is: 'nothing' | 'off' | 'not-news' | 'not-allowed' | 'unsupported' };

interface Known {
  /** Whether the page has a web address: pages of the browser and of its store have none that we may see. */
  readonly hasHost: boolean;
  readonly on: boolean;
  readonly entities: readonly EntityView[];
}

/**
 * Works out what to say of a page.
 *
 * @param summary - Asks the page's reader; rejects where there is none, which is what pages without names look like
 */
export async function pageState({ hasHost, on, entities }: Known, summary: () => Promise<PageSummary | null>): Promise<PageState> {
  if (!hasHost) return { is: 'not-allowed' };
  if (!on) return { is: 'off' };
  const said = await summary().catch(() => null);
  if (said === null) return { is: 'nothing' };
  if (!said.isNews) return { is: 'not-news' };
  if (!said.highlights) return { is: 'unsupported' };
  const counts = said.counts.flatMap(({ entity: id, count }) => {
    const entity = entities.find((one) => one.id === id);
    return entity && count > 0 ? [{ entity, count }] : [];
  });
  return counts.length > 0 ? { is: 'marked', counts, published: said.published } : { is: 'nothing' };
}
