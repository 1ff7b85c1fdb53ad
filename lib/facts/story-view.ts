import { entityView, factView, shelfOf, sourceViews } from './fact-view.ts';
import { localise } from './localise.ts';
import { newestFirst } from './newest-first.ts';
import type { Pack } from './schema.ts';
import type { FactsStatus, StoryView } from './views.ts';

/** The whole dispute in the reader's language, newest events first. */
export function storyFor(pack: Pack, locale: string, status: FactsStatus): StoryView {
  const { story, events, entities, groups } = pack;
  const shelf = shelfOf(pack);
  return {
    about: localise(story.about, locale, shelf),
    now: localise(story.now, locale, shelf),
    nowLong: localise(story.nowLong, locale, shelf),
    asOf: story.asOf,
    sources: sourceViews(story.sources, shelf),
    facts: events
      .toReversed()
      .toSorted(newestFirst)
      .map((event) => factView(event, shelf, locale)),
    entities: entities.map((entity) => entityView(entity, shelf, locale)),
    groups: groups.map(({ id, name }) => ({ id, name: localise(name, locale, shelf) })),
    status,
  };
}
