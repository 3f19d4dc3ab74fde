import { pageWords } from '../../i18n/page-words-of';
import { uiWords } from '../../i18n/ui-words-of';
import { EverySiteSwitch } from '../components/every-site-switch';
import { Explained } from '../components/explained';
import { BackNews } from './back-news';
import type { OptionsState } from './options-state';
import { OwnCards } from './own-cards';
import { SiteList } from './site-list';

/** Everything that can be set, each with what it does. */
export function OptionsPage({ state }: { readonly state: OptionsState }) {
  const { locale, everySite } = state;
  const { product, options: words, everySite: everySiteWords } = pageWords[locale];
  return (
    <main>
      <p class="product">
        <img src="/icons/32.png" alt="" width="24" height="24" />
        {product}
      </p>
      <h1>{words.title}</h1>
      <section aria-labelledby="own-cards">
        <h2 id="own-cards">{words.cards.title}</h2>
        <OwnCards state={state} />
      </section>
      <section aria-labelledby="back-news">
        <h2 id="back-news">{words.notifications.title}</h2>
        <BackNews state={state} />
      </section>
      <section aria-labelledby="every-site">
        <h2 id="every-site">{everySiteWords.title}</h2>
        <EverySiteSwitch locale={locale} {...everySite} />
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{words.sites.title}</h2>
        <SiteList state={state} />
      </section>
      <section aria-labelledby="language">
        <h2 id="language">{words.language.title}</h2>
        <p>
          <Explained text={words.language.text} locale={locale} />
        </p>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{words.more.title}</h2>
        <ul class="links">
          <li>
            <a href="/guide.html">{uiWords[locale].popup.guide}</a>
          </li>
          <li>
            <a href="/welcome.html">{words.more.welcome}</a>
          </li>
        </ul>
      </section>
    </main>
  );
}
