import * as v from 'valibot';
import { EntityId, FigureId, TopicId } from './ids.ts';
import { PartialDate } from './schema.ts';

/** Each id comes once, so that no list is longer than the store; a store of so many records is far off. */
const MOST_IDS = 1000;

const ids = <S extends v.GenericSchema<string, string>>(id: S) => v.pipe(v.array(id), v.maxLength(MOST_IDS));

/** Where a card opens: ids of what the sentence and the page speak of, so that no word of the page leaves it. */
export const Context = v.object({
  /** When the article was written; `null` where the page does not say. */
  articleDate: v.nullable(PartialDate),
  /** The sentence around the name. */
  sentence: v.object({ entities: ids(EntityId), figures: ids(FigureId), topics: ids(TopicId) }),
  /** Topics of the whole page, the commonest first. */
  page: v.object({ entities: ids(EntityId), topics: ids(TopicId) }),
});
export type Context = v.InferOutput<typeof Context>;

/** What the sentence of a name and its page speak of. */
export type SpeaksOf = Omit<Context, 'articleDate'>;
