import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { Settings, settingsFields } from '../settings.ts';

/**
 * Settings live in `storage.sync`, a key per field, so that two devices that change different things do not
 * undo one another. What is read was written by another version or another device: it is parsed, field by field.
 */
export async function loadSettings(): Promise<Settings> {
  return v.parse(Settings, await stored());
}

/** Saves the fields that differ from what is stored. Throws where the browser refuses, such as over quota. */
export async function saveSettings(settings: Settings): Promise<void> {
  const before = await loadSettings();
  const changed = Object.entries(settings).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, field)));
  if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
}

/** Calls `onChange` with all settings, and what they were before, whenever any of them changes on any device. */
export function watchSettings(
  onChange: (settings: Settings, before: Settings) => void | Promise<void>,
  report: (fault: unknown) => void,
): void {
  const onStored = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area !== 'sync') return;
    const former = Object.fromEntries(Object.entries(changes).map(([field, { oldValue }]) => [field, oldValue]));
    stored()
      .then((now) => onChange(v.parse(Settings, now), v.parse(Settings, { ...now, ...former })))
      .catch(report);
  };
  browser.storage.onChanged.addListener(onStored);
}

async function stored(): Promise<Record<string, unknown>> {
  const nothing = Object.fromEntries(Object.keys(settingsFields).map((field) => [field, undefined]));
  try {
    return { ...nothing, ...(await browser.storage.sync.get(Object.keys(settingsFields))) };
  } catch (fault) {
    // A browser that denies storage altogether (private mode, policy) gets the defaults rather than nothing.
    console.warn('Backstory: settings could not be read, defaults are used', fault);
    return nothing;
  }
}
