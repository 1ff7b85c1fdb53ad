import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { triggers } from 'virtual:triggers';
import { watchForTriggers } from '../lib/page/watch-for-triggers.ts';

// On every page. Neither the polyfill nor a schema comes in here: pages without mentions pay for this script only.
export default defineUnlistedScript(() => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  watchForTriggers(new RegExp(triggers, 'i'), () => {
    runtime.sendMessage({ to: 'page/found', ask: null }).catch(() => {
      // The extension was updated or removed under this page; its next load gets the new one.
    });
  });
});
