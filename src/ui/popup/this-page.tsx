import type { CardId } from '../../contracts/card-id';
import { siteChoiceFor } from '../../findings/site-choice-for';
import type { PopupState } from './popup-state';
import { AboutSite } from './this-page/about-site';
import { isSilencedHere } from './this-page/choices-here';
import { JudgedPage } from './this-page/judged-page';
import { LookedPage } from './this-page/looked-page';
import { SilencedPage } from './this-page/silenced-page';

export interface ThisPageProps {
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
  readonly openCard: (id: CardId) => void;
}

/**
 * «This page»: what was judged of it; where nothing was, what could be seen of it; and what the person decided about its site. Nothing is said
 * about documents that the person silenced.
 */
export function ThisPage({ state, checkNow, openCard }: ThisPageProps) {
  const heard = state.documents.filter((one) => !isSilencedHere(one, state.siteChoices));
  const [silenced] = state.documents;
  return (
    <>
      {heard.length > 0 ? (
        <JudgedPage state={state} documents={heard} checkNow={checkNow} openCard={openCard} />
      ) : silenced ? (
        <SilencedPage
          by={siteChoiceFor(state.siteChoices, silenced.document.origin, silenced.document.facts) === 'muted' ? 'muted' : 'notACodeField'}
          state={state}
        />
      ) : (
        <LookedPage state={state} openCard={openCard} />
      )}
      <AboutSite key="about-site" state={state} />
    </>
  );
}
