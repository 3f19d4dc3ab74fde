import { h, render } from 'preact';
import { browserLocale } from '../../platform/browser-locale';
import { Guide } from './guide';
import { guideWords } from './guide-words';

/** Draws the guide and goes to the chapter that the address names, which was not there when the page was loaded. */
export function showGuide(root: Element): void {
  const locale = browserLocale();
  document.documentElement.lang = locale;
  document.title = guideWords[locale].title;
  render(h(Guide, { locale }), root);
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
