import browser from 'webextension-polyfill';

/** The tab a reader looks at, and its host; `host` is `null` on pages of the browser and of files. */
export async function activeTab(): Promise<{ id: number; host: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, host: hostOf(tab.url) };
}

/**
 * The tab that the popup speaks of: the active one, or the one named in the popup's address (`#tab=12`), which
 * lets the popup be opened as a page of its own.
 */
export async function shownTab(hash: string): Promise<{ id: number; host: string | null } | null> {
  const named = /^#tab=(\d+)$/.exec(hash)?.[1];
  if (named === undefined) return activeTab();
  const { url } = await browser.tabs.get(Number(named));
  return { id: Number(named), host: hostOf(url) };
}

/** Every open tab with its host. */
export async function allTabs(): Promise<{ id: number; host: string | null }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, host: hostOf(url) }]));
}

/** Host name of a web address; `null` for any other address. */
export function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}

/** Opens a page of ours in a new tab, or goes to the tab that shows it already. */
export async function showPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  await browser.tabs.create({ url });
}

/** Runs one of our scripts in one frame, or in all frames of a tab. Throws where the browser does not allow it. */
export async function inject(file: string, tabId: number, frameId?: number): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file] });
}

/** Shows a number on the toolbar button of a tab; nothing for 0. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#4a4a4f' });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
}
