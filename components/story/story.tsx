import type { EntityId } from '../../lib/facts/ids.ts';
import type { FactView, StoryView } from '../../lib/facts/views.ts';
import type { Locale } from '../../lib/settings.ts';
import { counted, formatDate, type Words } from '../../lib/words.ts';
import { FactLine } from '../parts/fact-line.tsx';
import { SourceLinks } from '../parts/source-links.tsx';
import { EntityFilter } from './entity-filter.tsx';

interface Props {
  readonly story: StoryView;
  /** Whose events are shown; `null` for all. */
  readonly entity: EntityId | null;
  readonly locale: Locale;
  readonly words: Words;
  readonly onEntity: (entity: EntityId | null) => void;
}

/** Where the dispute stands and how it came to that, event by event, with every source. */
export function Story({ story, entity, locale, words, onEntity }: Props) {
  const { about, now, nowLong, asOf, sources } = story;
  const facts = entity === null ? story.facts : story.facts.filter(({ entities: named }) => named.includes(entity));
  return (
    <main class="story">
      <header>
        <h1>{words.name}</h1>
        <h2>{words.whereItStands}</h2>
        <p class="statement" lang={now.lang}>
          {now.text}
        </p>
        <p lang={nowLong.lang}>{nowLong.text}</p>
        <p class="sources">
          {counted(words, 'asOfSources', sources.length, locale, { date: formatDate(asOf, locale) })}
          <SourceLinks sources={sources} words={words} most={sources.length} />
        </p>
        <h2>{words.about}</h2>
        <p lang={about.lang}>{about.text}</p>
      </header>
      <section aria-labelledby="timeline">
        <h2 id="timeline">{words.timeline}</h2>
        <div class="filter">
          <EntityFilter story={story} entity={entity} words={words} onEntity={onEntity} />
          <output>{counted(words, 'events', facts.length, locale)}</output>
        </div>
        {facts.length === 0 && <p>{words.noEvents}</p>}
        {byYear(facts).map(([year, inYear]) => (
          <section key={year} class="year">
            <h3>{year}</h3>
            <ol>
              {inYear.map((fact) => (
                <FactLine key={fact.id} fact={fact} locale={locale} words={words} whole />
              ))}
            </ol>
          </section>
        ))}
      </section>
    </main>
  );
}

function byYear(facts: readonly FactView[]): [string, FactView[]][] {
  const years = new Map<string, FactView[]>();
  for (const fact of facts) {
    const year = fact.date.slice(0, 4);
    const inYear = years.get(year);
    if (inYear) inYear.push(fact);
    else years.set(year, [fact]);
  }
  return [...years];
}
