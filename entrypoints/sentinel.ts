import { triggers } from 'virtual:triggers';
import type { Runtime } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForTriggers } from '../lib/page/watch-for-triggers.ts';

// Chrome and Firefox name it differently; both answer with promises in manifest version 3.
declare const browser: { readonly runtime: Runtime.Static } | undefined;
declare const chrome: { readonly runtime: Runtime.Static };

// On every page. Neither the polyfill nor a schema comes in here: pages without mentions pay for this script only.
export default defineUnlistedScript(() => {
  const { runtime } = typeof browser === 'undefined' ? chrome : browser;
  watchForTriggers(new RegExp(triggers, 'i'), () => {
    runtime.sendMessage({ to: 'page/found', ask: null }).catch(() => {
      // The extension was updated or removed under this page; its next load gets the new one.
    });
  });
});
