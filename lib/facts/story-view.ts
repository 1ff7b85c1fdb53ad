import { newestFirst } from './card.ts';
import { entityView, factView, sourcesOf, sourceViews } from './fact-view.ts';
import { localise } from './localise.ts';
import type { Pack } from './schema.ts';
import type { FactsStatus, StoryView } from './views.ts';

/** The whole dispute in the reader's language, newest events first. */
export function storyFor(pack: Pack, locale: string, status: FactsStatus): StoryView {
  const { story, events, entities, groups } = pack;
  const sources = sourcesOf(pack);
  return {
    about: localise(story.about, locale),
    now: localise(story.now, locale),
    nowLong: localise(story.nowLong, locale),
    asOf: story.asOf,
    sources: sourceViews(story.sources, sources),
    facts: events
      .toReversed()
      .toSorted(newestFirst)
      .map((event) => factView(event, sources, locale)),
    entities: entities.map((entity) => entityView(entity, locale)),
    groups: groups.map(({ id, name }) => ({ id, name: localise(name, locale) })),
    status,
  };
}
