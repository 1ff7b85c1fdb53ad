import browser from 'webextension-polyfill';
import { markStyles } from '../assets/styles/marks.ts';
import tokensCss from '../assets/styles/tokens.css?inline';
import cardCss from '../components/card/card.css?inline';
import { pack as bundled } from 'virtual:facts';
import { defineBackground } from 'wxt/utils/define-background';
import { askReader } from '../lib/browser/ask-reader.ts';
import { openFactStore } from '../lib/browser/fact-store.ts';
import { listen } from '../lib/browser/listen.ts';
import { report } from '../lib/browser/report.ts';
import { loadMuted, saveMuted } from '../lib/browser/muted-storage.ts';
import { loadSettings, saveSettings, watchSettings } from '../lib/browser/settings-storage.ts';
import { activeTab, allTabs, hostOf, inject, showBadge, showPage } from '../lib/browser/tabs.ts';
import { articleDate } from '../lib/article/article-date.ts';
import { isNews } from '../lib/article/is-news.ts';
import type { NewsWitnesses } from '../lib/article/news-witnesses.ts';
import { cardFor } from '../lib/facts/card.ts';
import { figureCardFor } from '../lib/facts/figure-card.ts';
import { quoteCardFor } from '../lib/facts/quote-card.ts';
import type { Pack } from '../lib/facts/schema.ts';
import { storyFor } from '../lib/facts/story-view.ts';
import { answering, toBackground, type PageSettings, type Session } from '../lib/messages.ts';
import { mute } from '../lib/muted.ts';
import { localeFor, pagesWanted, type Settings } from '../lib/settings.ts';
import { compiledNamesOf } from '../lib/spotting/compile.ts';
import { judgeEnglish } from '../lib/spotting/english.ts';
import { nameFinderOf } from '../lib/spotting/name-finder.ts';
import { wordsFor } from '../lib/words.ts';

// Owns the facts and the settings, injects the reader where it is wanted, answers everybody. The browser may
// end it at any time: nothing that matters is kept in a variable.
export default defineBackground(() => {
  const facts = openFactStore({ bundled, report });
  const locale = (settings: Settings) => localeFor(settings, browser.i18n.getUILanguage());
  const here = async (url: string | undefined) => {
    const settings = await loadSettings();
    const host = hostOf(url);
    const wanted = host === null ? 'none' : pagesWanted(settings, host);
    const marks = (witnesses: NewsWitnesses) => wanted === 'all' || (wanted === 'read' && isNews(witnesses, host ?? '').news);
    return { settings, host, wanted, marks };
  };

  const answer = answering(
    toBackground,
    {
      'page/found': async (_, { tab, frame, url }) => {
        if (tab !== undefined && (await here(url)).wanted !== 'none') await inject('/reader.js', tab, frame);
        return null;
      },
      'session/open': async (witnesses, { url }): Promise<Session> => {
        const { settings, host, wanted, marks } = await here(url);
        if (wanted === 'none') return { is: 'off' };
        if (!marks(witnesses)) return { is: 'not-news' };
        const { pack } = await facts.current();
        return { is: 'open', names: compiledNamesOf(pack), page: await pageSettings(settings, pack, host) };
      },
      'card/fetch': async (_, { tab, frame, url }) => {
        const spoken = locale(await loadSettings());
        if (tab !== undefined) await inject('/card.js', tab, frame);
        return { css: tokensCss + cardCss, locale: spoken, words: wordsFor(spoken), host: hostOf(url) ?? '' };
      },
      'settings/get': async (witnesses, { url }) => {
        const { settings, host, marks } = await here(url);
        return marks(witnesses) ? pageSettings(settings, (await facts.current()).pack, host) : null;
      },
      'card/get': async ({ entity, context }) => {
        const { pack } = await facts.current();
        return cardFor(pack, entity, context, locale(await loadSettings()), nameFinderOf(pack));
      },
      'figure/get': async (printed) => figureCardFor((await facts.current()).pack, printed, locale(await loadSettings())),
      'quote/get': async ({ quote }) => quoteCardFor((await facts.current()).pack, quote, locale(await loadSettings())),
      'grammar/judge': judgeEnglish,
      'article/date': (witnesses) => articleDate(witnesses, new Date().toISOString().slice(0, 10)),
      'page/counted': async ({ counts }, { tab }) => {
        if (tab !== undefined)
          await showBadge(
            tab,
            counts.reduce((sum, { count }) => sum + count, 0),
          );
        return null;
      },
      'entity/hide': async ({ entity }) => {
        const settings = await loadSettings();
        await saveSettings({ ...settings, hidden: [...new Set([...settings.hidden, entity])] });
        return null;
      },
      'mention/mute': async (misread, { url }) => {
        const host = hostOf(url);
        if (host !== null) await saveMuted(mute(await loadMuted(), { host, ...misread }));
        return null;
      },
      'story/show': async ({ entity }) => {
        await showPage(entity === null ? '/story.html' : `/story.html#${entity}`);
        return null;
      },
      'story/get': async () => {
        const settings = await loadSettings();
        const { pack, origin } = await facts.current();
        const story = storyFor(pack, locale(settings), { version: pack.version, asOf: pack.asOf, origin });
        return { story, locale: locale(settings) };
      },
    },
    report,
  );
  listen(answer);

  // A site switched on while its page is open gets its marks without a reload; the sentinel looks again there. Where a reader waits
  // because the page is nothing to read, it looks again by itself.
  watchSettings(async (settings, before) => {
    const isNew = (host: string | null) => host !== null && pagesWanted(settings, host) !== 'none' && pagesWanted(before, host) === 'none';
    const tabs = (await allTabs()).filter(({ host }) => isNew(host));
    await Promise.allSettled(tabs.map(({ id }) => inject('/sentinel.js', id)));
  }, report);

  browser.commands.onCommand.addListener((command) => {
    if (command === 'step-next' || command === 'step-previous') void stepMarks(command === 'step-next' ? 'next' : 'previous');
  });
});

async function pageSettings(settings: Settings, { entities }: Pack, host: string | null): Promise<PageSettings> {
  const { hidden, delayMs, figures, quotes, look } = settings;
  const muted = (await loadMuted()).filter((one) => one.host === host);
  return { hidden, delayMs, figures, quotes, muted, markCss: markStyles(entities, look) };
}

async function stepMarks(direction: 'next' | 'previous') {
  const tab = await activeTab();
  // A tab without a reader has nothing to step through.
  if (tab) await askReader(tab.id, 'page/step', { direction }).catch(() => false);
}
