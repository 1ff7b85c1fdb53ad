import { triggers } from 'virtual:triggers';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { native } from '../lib/browser/native.ts';
import { watchForTriggers } from '../lib/page/watch-for-triggers.ts';

// On every page. Neither the polyfill nor a schema comes in here: pages without mentions pay for this script only.
export default defineUnlistedScript(() => {
  watchForTriggers(new RegExp(triggers, 'i'), () => {
    native.runtime.sendMessage({ to: 'page/found', ask: null }).catch(() => {
      // The extension was updated or removed under this page; its next load gets the new one.
    });
  });
});
