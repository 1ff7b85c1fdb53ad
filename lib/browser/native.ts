import type { Runtime, Storage } from 'webextension-polyfill';

/** The part of the extension API that scripts on pages use. */
interface Native {
  readonly runtime: Runtime.Static;
  readonly storage: Storage.Static;
}

declare const browser: Native | undefined;
declare const chrome: Native;

/**
 * The extension API as the browser gives it. Chrome and Firefox name it differently; both answer with promises in
 * manifest version 3, so that scripts on pages need not carry the polyfill.
 */
export const native: Native = typeof browser === 'undefined' ? chrome : browser;
