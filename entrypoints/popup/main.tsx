import '../../assets/styles/tokens.css';
import '../../assets/styles/controls.css';
import '../../components/popup/popup.css';
import browser from 'webextension-polyfill';
import { Failed } from '../../components/parts/failed.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { ask } from '../../lib/browser/ask.ts';
import { askReader } from '../../lib/browser/ask-reader.ts';
import { browserLocale } from '../../lib/browser/locale.ts';
import { mount } from '../../lib/browser/mount.ts';
import { report } from '../../lib/browser/report.ts';
import { loadSettings, saveSettings } from '../../lib/browser/settings-storage.ts';
import { shownTab, showPage } from '../../lib/browser/tabs.ts';
import { pageState } from '../../lib/state/page-state.ts';
import { pagesWanted, withSite } from '../../lib/settings.ts';
import { wordsFor } from '../../lib/words.ts';

/** When a page has taken in that its site was switched, in milliseconds; one that begins to be marked takes longer. */
const SETTLED_MS = [400, 1500];

async function start() {
  const [tab, { story, locale }] = await Promise.all([shownTab(location.hash), ask('story/get', null)]);
  const words = wordsFor(locale);

  async function show() {
    const settings = await loadSettings();
    const on = tab?.host ? pagesWanted(settings, tab.host) !== 'none' : false;
    const page = await pageState({ hasHost: Boolean(tab?.host), on, entities: story.entities }, () =>
      tab ? askReader(tab.id, 'page/summary', null) : Promise.resolve(null),
    );
    const actions = {
      onSite: (to: boolean) =>
        void saveSettings(withSite(settings, tab?.host ?? '', to)).then(
          () => SETTLED_MS.forEach((ms) => setTimeout(() => void show(), ms)),
          report,
        ),
      onGoTo: (entity: (typeof story.entities)[number]['id']) => void (tab && askReader(tab.id, 'page/go-to', { entity }).catch(report)),
      onStory: () => void showPage('/story.html').catch(report),
      onSettings: () => void browser.runtime.openOptionsPage().catch(report),
    };
    const site = tab?.host ? { host: tab.host, on: on && page.is !== 'not-news' } : null;
    mount(<Popup story={story} locale={locale} words={words} page={page} site={site} {...actions} />, locale);
  }
  await show();
}

start().catch((fault: unknown) => {
  report(fault);
  mount(<Failed words={wordsFor(browserLocale())} />, browserLocale());
});
