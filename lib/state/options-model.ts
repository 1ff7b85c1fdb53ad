import { signal, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../settings.ts';

/** The settings page's state: what is chosen, and why the last change was not kept if it was not. */
export interface OptionsModel {
  readonly settings: ReadonlySignal<Settings>;
  readonly failed: ReadonlySignal<boolean>;
  /** Takes effect at once; goes back to what was if it cannot be kept. */
  readonly change: (settings: Settings) => Promise<void>;
  /** Takes over what another page or device has changed. */
  readonly take: (settings: Settings) => void;
}

/** @param save - The edge that keeps settings; rejects where it cannot */
export function createOptionsModel(saved: Settings, save: (settings: Settings) => Promise<void>): OptionsModel {
  const settings = signal(saved);
  const failed = signal(false);
  return {
    settings,
    failed,
    async change(next) {
      const before = settings.value;
      settings.value = next;
      try {
        await save(next);
        failed.value = false;
      } catch {
        settings.value = before;
        failed.value = true;
      }
    },
    take: (next) => {
      settings.value = next;
    },
  };
}
