import { h, render } from 'preact';
import { browserFamily } from '../../platform/browser-family';
import { browserLocale } from '../../platform/browser-locale';
import { extensionVersion } from '../../platform/extension-version';
import { systemFamily } from '../../platform/system-family';
import { openInTab } from '../../platform/tabs';
import { Guide } from './guide';
import { GuideSearchBox } from './guide-search-box';
import { guideWords } from './guide-words';
import { unfoldAt } from './unfold-at';
import { unfoldForPrint } from './unfold-for-print';

/** Draws the guide and goes to the place that the address names, which was not there when the page was loaded. */
export function showGuide(root: Element): void {
  const locale = browserLocale();
  document.documentElement.lang = locale;
  document.title = guideWords[locale].title;
  const inside = {
    family: browserFamily(),
    system: systemFamily(),
    search: h(GuideSearchBox, { locale }),
    open: (address: string) => void openInTab(address),
    copy: (text: string) => navigator.clipboard.writeText(text),
    print: () => print(),
  };
  render(h(Guide, { locale, version: extensionVersion(), inside }), root);
  unfoldForPrint();
  const asked = location.hash.slice(1);
  unfoldAt(asked);
  document.getElementById(asked)?.scrollIntoView();
}
