import type { Storage } from 'webextension-polyfill';
import { native } from './native.ts';

/**
 * Calls `onChange` whenever settings change on any device, or corrections on this one, until `signal` aborts. It does not say what they are:
 * scripts on pages ask the background, which has the schema to read them.
 */
export function onSettingsChanged(onChange: () => void, signal: AbortSignal): void {
  const { onChanged } = native.storage;
  const onStored = (_: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'sync' || area === 'local') onChange();
  };
  onChanged.addListener(onStored);
  signal.addEventListener('abort', () => onChanged.removeListener(onStored));
}
