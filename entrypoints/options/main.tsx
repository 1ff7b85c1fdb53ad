import '../../assets/styles/tokens.css';
import '../../assets/styles/controls.css';
import '../../components/options/options.css';
import { effect } from '@preact/signals';
import { Failed } from '../../components/parts/failed.tsx';
import { Options } from '../../components/options/options.tsx';
import { ask } from '../../lib/browser/ask.ts';
import { mount } from '../../lib/browser/mount.ts';
import { report } from '../../lib/browser/report.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/browser/settings-storage.ts';
import { createOptionsModel } from '../../lib/state/options-model.ts';
import { browserLocale } from '../../lib/browser/locale.ts';
import { wordsFor } from '../../lib/words.ts';

async function start() {
  const model = createOptionsModel(await loadSettings(), saveSettings);
  let { story, locale } = await ask('story/get', null);
  watchSettings(async (settings) => {
    ({ story, locale } = await ask('story/get', null));
    model.take(settings);
  }, report);
  effect(() => {
    const words = wordsFor(locale);
    const problem = model.failed.value ? words.saveFailed : null;
    const view = { story, locale, words, problem, settings: model.settings.value };
    mount(<Options {...view} onChange={(next) => void model.change(next)} />, locale);
  });
}

start().catch((fault: unknown) => {
  report(fault);
  mount(<Failed words={wordsFor(browserLocale())} />, browserLocale());
});
