import '../../assets/styles/tokens.css';
import '../../components/story/story.css';
import { Failed } from '../../components/parts/failed.tsx';
import { Story } from '../../components/story/story.tsx';
import { ask } from '../../lib/browser/ask.ts';
import { browserLocale } from '../../lib/browser/locale.ts';
import { mount } from '../../lib/browser/mount.ts';
import { report } from '../../lib/browser/report.ts';
import type { EntityId } from '../../lib/facts/ids.ts';
import { wordsFor } from '../../lib/words.ts';

// The entity stands in the address, so that a link leads to it and “back” leads back.
async function start() {
  const { story, locale } = await ask('story/get', null);
  const words = wordsFor(locale);
  const show = () => {
    const entity = story.entities.find(({ id }) => `#${id}` === location.hash)?.id ?? null;
    const onEntity = (next: EntityId | null) => {
      location.hash = next ?? '';
    };
    mount(<Story story={story} entity={entity} locale={locale} words={words} onEntity={onEntity} />, locale);
  };
  document.title = `${words.name} · ${words.story}`;
  addEventListener('hashchange', show);
  show();
}

start().catch((fault: unknown) => {
  report(fault);
  mount(<Failed words={wordsFor(browserLocale())} />, browserLocale());
});
