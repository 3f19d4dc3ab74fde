import { h, render } from 'preact';
import { sites } from '../../catalogue/sites';
import { listedHosts } from '../../every-site/listed-hosts';
import { pageWords } from '../../i18n/page-words-of';
import { browserFamily } from '../../platform/browser-family';
import { browserLocale } from '../../platform/browser-locale';
import { everySiteOrigins, isGranted, onPermissionsChanged } from '../../platform/every-site-permission';
import { systemFamily } from '../../platform/system-family';
import { loadEverySite, watchWhatIsShown } from '../../storage';
import { pinStepsFor } from './pin-steps-for';
import { WelcomePage } from './welcome-page';

/** Paints the welcome page, and again whenever the every-site mode is switched. */
export async function showWelcome(root: Element): Promise<void> {
  const locale = browserLocale();
  document.documentElement.lang = locale;
  document.title = pageWords[locale].welcome.title;
  const fixed = {
    locale,
    cards: sites.filter(({ pages }) => pages.length > 0).length,
    hosts: listedHosts(sites),
    pin: pinStepsFor(browserFamily(), systemFamily()),
  };
  const paint = async () => {
    const [wanted, granted] = await Promise.all([loadEverySite(), isGranted(everySiteOrigins)]);
    render(h(WelcomePage, { ...fixed, everySite: { wanted, granted } }), root);
  };
  watchWhatIsShown(null, () => void paint());
  onPermissionsChanged(() => void paint());
  await paint();
}
