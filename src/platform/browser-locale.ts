import { browser } from 'wxt/browser';
import type { Locale } from '../contracts/text';
import { localeOf } from '../i18n/locale';

/** The language of the browser's own menus. */
export const browserLocale = (): Locale => localeOf(browser.i18n.getUILanguage());
