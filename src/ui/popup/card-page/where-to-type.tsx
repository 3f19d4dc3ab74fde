import { uiWords } from '../../../i18n/ui-words-of';
import { HostLink } from '../../components/host-link';
import type { AboutCard } from './about-card';
import { Fact } from './fact';
import { NotKnown } from './not-known';
import { Question } from './question';
import { TextFact } from './text-fact';

/** The page, menu or app where the code is typed, with the issuer's own addresses. */
export function WhereToType({ about }: { readonly about: AboutCard }) {
  const { card, prose, state } = about;
  const { cards, typedAt } = uiWords[state.locale];
  const { officialPage, balancePage } = card;
  const place = card.typedAt.say;
  // Where no page of the issuer's takes the code, that there is no address is no gap.
  const pageIsMissing = officialPage === null && place === 'issuerPage';
  return (
    <Question title={cards.questions.whereToType}>
      <TextFact about={about} claim={prose?.whereToType} />
      {!prose?.whereToType && officialPage === null && (
        <Fact about={about} claim={card.typedAt}>
          {(say) => <p>{typedAt[say]}</p>}
        </Fact>
      )}
      <Fact about={about} claim={officialPage}>
        {(say) => <HostLink href={say} label={cards.openOfficialPage} />}
      </Fact>
      <Fact about={about} claim={balancePage}>
        {(say) => <HostLink href={say} label={cards.openBalancePage} />}
      </Fact>
      <NotKnown what={{ ...(pageIsMissing ? { officialPage } : {}), balancePage }} locale={state.locale} />
    </Question>
  );
}
