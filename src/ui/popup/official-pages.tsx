import { cards } from '../../catalogue/rules';
import type { Locale } from '../../contracts/text';
import { uiWords } from '../../i18n/ui-words-of';

/** The official page for each card, because searching is how people reach fake ones. */
export function OfficialPages({ locale }: { readonly locale: Locale }) {
  const words = uiWords[locale].popup;
  return (
    <>
      <section class="headline headline--nothing">
        <h2>{words.notLooked}</h2>
        <p class="quiet">{words.notLookedText}</p>
      </section>
      <section class="official">
        <h3>{words.openOfficialPage}</h3>
        <p class="quiet">{words.whySearchIsRisky}</p>
        <ul class="plain">
          {cards.map(({ id, name, officialPage }) => (
            <li key={id} data-card={id}>
              {officialPage === null ? (
                <>
                  <strong>{name[locale]}</strong>
                  <p>{words.typedAtMerchants}</p>
                </>
              ) : (
                <a href={officialPage.say} target="_blank" rel="noreferrer">
                  <strong>{name[locale]}</strong>
                  <span class="host">{new URL(officialPage.say).host}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
