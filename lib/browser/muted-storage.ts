import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { Muted } from '../muted.ts';

const key = 'muted';

/** What the reader has called wrong, oldest first. It stays on this device: see {@link Muted}. Entries that make no sense are left out. */
export async function loadMuted(): Promise<Muted[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return Array.isArray(stored) ? stored.filter((one) => v.is(Muted, one)) : [];
}

/** Throws where the browser refuses. */
export async function saveMuted(muted: readonly Muted[]): Promise<void> {
  await browser.storage.local.set({ [key]: muted });
}

/** Calls `onChange` whenever something is called wrong, or right again. */
export function watchMuted(onChange: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) onChange();
  });
}
