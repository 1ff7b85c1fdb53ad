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
import { runsOn, withSite } from '../../lib/settings.ts';
import { wordsFor } from '../../lib/words.ts';

async function start() {
  const [tab, { story, locale }] = await Promise.all([shownTab(location.hash), ask('story/get', null)]);
  const words = wordsFor(locale);

  async function show() {
    const settings = await loadSettings();
    const on = tab?.host ? runsOn(settings, tab.host) : false;
    const page = await pageState({ hasHost: Boolean(tab?.host), on, entities: story.entities }, () =>
      tab ? askReader(tab.id, 'page/summary', null) : Promise.resolve(null),
    );
    const actions = {
      onSite: (to: boolean) =>
        void saveSettings(withSite(settings, tab?.host ?? '', to)).then(() => setTimeout(() => void show(), 400), report),
      onGoTo: (entity: (typeof story.entities)[number]['id']) => void (tab && askReader(tab.id, 'page/go-to', { entity }).catch(report)),
      onStory: () => void showPage('/story.html').catch(report),
      onSettings: () => void browser.runtime.openOptionsPage().catch(report),
    };
    const site = tab?.host ? { host: tab.host, on } : null;
    mount(<Popup story={story} locale={locale} words={words} page={page} site={site} {...actions} />, locale);
  }
  await show();
}

start().catch((fault: unknown) => {
  report(fault);
  mount(<Failed words={wordsFor(browserLocale())} />, browserLocale());
});
