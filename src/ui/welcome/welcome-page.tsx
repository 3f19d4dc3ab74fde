import type { Locale } from '../../contracts/text';
import type { PageWords } from '../../i18n/page-words';
import { pageWords } from '../../i18n/page-words-of';
import { Explained } from '../components/explained';
import { IconSigns } from './icon-signs';
import { PayingQuestion } from './paying-question';

export interface WelcomePageProps {
  readonly locale: Locale;
  /** How many cards have a page that is looked at. */
  readonly cards: number;
  /** Every host that is looked at. */
  readonly hosts: readonly string[];
  readonly pin: keyof PageWords['welcome']['pin']['steps'];
  readonly everySite: { readonly wanted: boolean; readonly granted: boolean };
}

const promises = ['form', 'code', 'browsing', 'fine'] as const;

/** What somebody should know who has just installed it, and the one question that has to be asked. */
export function WelcomePage({ locale, cards, hosts, pin, everySite }: WelcomePageProps) {
  const { product, welcome: words } = pageWords[locale];
  return (
    <main>
      <p class="product">
        <img src="/icons/32.png" alt="" width="24" height="24" />
        {product}
      </p>
      <h1>{words.title}</h1>
      <p class="lead">
        <Explained text={words.who} locale={locale} />
      </p>
      <p>{words.cannotTest}</p>
      <section aria-labelledby="icon">
        <h2 id="icon">{words.icon.title}</h2>
        <IconSigns locale={locale} />
        <p>{words.icon.press}</p>
      </section>
      <section aria-labelledby="pin">
        <h2 id="pin">{words.pin.title}</h2>
        <p>{words.pin.ifHidden}</p>
        <p class="note">
          <Explained text={words.pin.steps[pin]} locale={locale} />
        </p>
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{words.sites.title}</h2>
        <p>{words.sites.text(cards, hosts.length)}</p>
        <p>{words.sites.elsewhere}</p>
        <details class="hosts">
          <summary>{words.sites.list}</summary>
          <ul>
            {hosts.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </details>
      </section>
      <section aria-labelledby="promises">
        <h2 id="promises">{words.promises.title}</h2>
        <ul>
          {promises.map((promise) => (
            <li key={promise}>{words.promises[promise]}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="question" class="question">
        <h2 id="question">{words.question.title}</h2>
        <PayingQuestion locale={locale} everySite={everySite} />
      </section>
      <p>
        {words.done} <a href="/options.html">{words.toOptions}</a>
      </p>
    </main>
  );
}
