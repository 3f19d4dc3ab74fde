import { useRef } from 'preact/hooks';
import { cardOf } from '../../../catalogue/rules';
import { ELSEWHERE } from '../../../contracts/page-facts';
import { chooseSite } from '../../../findings/choose-site';
import { isSilenced } from '../../../findings/site-choice-for';
import { uiWords } from '../../../i18n/ui-words-of';
import { startLooking } from '../../../platform/look-at-tab';
import type { PopupState } from '../popup-state';
import { type ChoiceMade, type ChoiceOffered, choicesHere } from './choices-here';
import { LookAlways } from './look-always';

/** «About this site»: what the person decided about it, with a way back, and what they can decide. */
export function AboutSite({ state: { tabId, documents, siteChoices, singleSite, look, locale } }: { readonly state: PopupState }) {
  const summary = useRef<HTMLElement>(null);
  const words = uiWords[locale].thisPage.site;
  const { hosts, made, offered } = choicesHere(documents, look.origin, siteChoices);
  // Where nothing is to be said, nothing is to be looked at.
  const site = made.some(({ choice }) => choice === 'muted') ? null : singleSite;
  if (made.length === 0 && offered.length === 0 && site === null) return null;

  const whereOf = ({ key, card }: ChoiceMade) => (card === null ? key : words.pageOf(cardOf(card)?.name[locale] ?? card));
  // What was pressed goes with the choice, so the keyboard goes on at the head of the fold.
  const decide = async ({ choice, keys }: ChoiceOffered) => {
    summary.current?.focus();
    for (const key of keys) await chooseSite(key, choice);
  };
  const undo = async ({ key, choice, card }: ChoiceMade) => {
    summary.current?.focus();
    await chooseSite(key, null);
    // A script that was silenced has left the page; one that is still there lets this one go.
    if (tabId === null || !isSilenced(choice)) return;
    const listed = card !== null || documents.some(({ document }) => document.facts.page !== ELSEWHERE);
    if (listed) await startLooking(tabId, '/observer.js');
    if (!listed || documents.some(({ document }) => document.facts.page === ELSEWHERE)) await startLooking(tabId, '/any-site.js');
  };
  return (
    <details class="fold about-site" open={made.length > 0} data-about-site>
      <summary ref={summary}>
        {words.title}
        <span class="host">{(hosts.length > 0 || site === null ? hosts : [site.host]).join(uiWords[locale].cards.comma)}</span>
      </summary>
      <div role="status">
        {made.length > 0 && (
          <ul class="plain">
            {made.map((one) => (
              <li key={one.key} class="choice-made" data-made={one.choice}>
                <span>{words.made[one.choice](whereOf(one))}</span>
                <button type="button" class="button" onClick={() => void undo(one)}>
                  {words.undo}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {offered.length > 0 && (
        <div class="buttons">
          {offered.map((one) => (
            <button key={one.choice} type="button" class="button" data-offer={one.choice} onClick={() => void decide(one)}>
              {words.offer[one.choice]}
            </button>
          ))}
        </div>
      )}
      {site && <LookAlways key={site.host} site={site} locale={locale} />}
      <p class="quiet fold-note">{words.kept}</p>
    </details>
  );
}
