import type { SpottingData } from '../messages.ts';
import type { Pack } from './schema.ts';

/** The part of a pack that pages need: names and how to tell them from other words, no texts, no sources. */
export function spottingData({ entities, cues, rules, forms }: Pack): SpottingData {
  return {
    entities: entities.map(({ id, type, rule, partOf, aliases }) => ({
      id,
      type,
      aliases,
      ...(rule && { rule }),
      ...(partOf && { partOf }),
    })),
    cues,
    rules,
    forms,
  };
}
