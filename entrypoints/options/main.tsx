import '../../assets/styles/tokens.css';
import '../../assets/styles/controls.css';
import '../../components/options/options.css';
import { effect, signal } from '@preact/signals';
import { Failed } from '../../components/parts/failed.tsx';
import { Options } from '../../components/options/options.tsx';
import { ask } from '../../lib/browser/ask.ts';
import { mount } from '../../lib/browser/mount.ts';
import { report } from '../../lib/browser/report.ts';
import { loadMuted, saveMuted, watchMuted } from '../../lib/browser/muted-storage.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/browser/settings-storage.ts';
import { unmute } from '../../lib/muted.ts';
import { createOptionsModel } from '../../lib/state/options-model.ts';
import { browserLocale } from '../../lib/browser/locale.ts';
import { wordsFor } from '../../lib/words.ts';

async function start() {
  const model = createOptionsModel(await loadSettings(), saveSettings);
  const muted = signal(await loadMuted());
  let { story, locale } = await ask('story/get', null);
  watchMuted(() => {
    loadMuted()
      .then((now) => (muted.value = now))
      .catch(report);
  });
  watchSettings(async (settings) => {
    ({ story, locale } = await ask('story/get', null));
    model.take(settings);
  }, report);
  effect(() => {
    const words = wordsFor(locale);
    const problem = model.failed.value ? words.saveFailed : null;
    const view = { story, locale, words, problem, settings: model.settings.value, muted: muted.value };
    mount(
      <Options
        {...view}
        onChange={(next) => void model.change(next)}
        onUnmute={(one) => void saveMuted(unmute(muted.value, one)).catch(report)}
      />,
      locale,
    );
  });
}

start().catch((fault: unknown) => {
  report(fault);
  mount(<Failed words={wordsFor(browserLocale())} />, browserLocale());
});
