import type { SpottingData } from '../messages.ts';
import type { Pack } from './schema.ts';

/** The part of a pack that pages need: names and how to tell them from other words, no texts, no sources. */
export function spottingData({ entities, figures, cues, rules, forms, notations, grammar, quotes, topics }: Pack): SpottingData {
  return {
    entities: entities.map(({ id, type, rule, partOf, aliases }) => ({
      id,
      type,
      aliases,
      ...(rule && { rule }),
      ...(partOf && { partOf }),
    })),
    figures: figures.flatMap(({ id, value, unit, rule, entities: about }) => (rule ? [{ id, value, unit, rule, entities: about }] : [])),
    cues,
    rules,
    forms,
    notations,
    grammar,
    quotes: quotes.map(({ id, speaker, entities: about, words, translations }) => ({ id, speaker, entities: about, words, translations })),
    topics: topics.map(({ id, words }) => ({ id, words })),
  };
}
