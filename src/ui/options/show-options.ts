import { h, render } from 'preact';
import { pageWords } from '../../i18n/page-words-of';
import { browserLocale } from '../../platform/browser-locale';
import { onPermissionsChanged } from '../../platform/every-site-permission';
import { watchWhatIsShown } from '../../storage';
import { OptionsPage } from './options-page';
import { loadOptionsState } from './options-state';

/** Paints the options page, and again whenever something that it shows was changed, here or elsewhere. */
export async function showOptions(root: Element): Promise<void> {
  const locale = browserLocale();
  document.documentElement.lang = locale;
  document.title = `${pageWords[locale].options.title} · ${pageWords[locale].product}`;
  const paint = async () => render(h(OptionsPage, { state: await loadOptionsState() }), root);
  watchWhatIsShown(null, () => void paint());
  onPermissionsChanged(() => void paint());
  await paint();
}
