import browser from 'webextension-polyfill';
import { localeFor, type Locale } from '../settings.ts';

/** The browser's own language, as far as the surfaces speak it. */
export function browserLocale(): Locale {
  return localeFor({ language: 'auto' }, browser.i18n.getUILanguage());
}
