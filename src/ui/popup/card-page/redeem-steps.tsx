import { uiWords } from '../../../i18n/ui-words-of';
import type { AboutCard } from './about-card';
import { Fact } from './fact';
import { NotKnown } from './not-known';
import { Question } from './question';
import { TextFact } from './text-fact';

/** How it is redeemed step by step, what not to do, and how often a wrong code may be tried. */
export function RedeemSteps({ about }: { readonly about: AboutCard }) {
  const { card, prose, state } = about;
  const { locale } = state;
  const { mustNot, finalButton, returnButton } = card.flow ?? {};
  const known = {
    ...(prose === null ? {} : { steps: prose.steps }),
    mustNot,
    finalButton,
    // Only where one came from a shop is there a way back to it.
    ...(card.typedAt.say === 'merchantPages' ? { returnButton } : {}),
    attemptLimit: card.attemptLimit,
  };
  return (
    <Question title={uiWords[locale].cards.questions.steps}>
      <Fact about={about} claim={prose?.steps}>
        {(steps) => (
          <ol class="steps">
            {steps.map((step) => (
              <li key={step.en}>{step[locale]}</li>
            ))}
          </ol>
        )}
      </Fact>
      <TextFact about={about} label="mustNot" claim={mustNot} />
      <TextFact about={about} label="finalButton" claim={finalButton} />
      <TextFact about={about} label="returnButton" claim={returnButton} />
      <Fact about={about} label="attemptLimit" claim={card.attemptLimit}>
        {({ text }) => <p>{text[locale]}</p>}
      </Fact>
      <NotKnown what={known} locale={locale} />
    </Question>
  );
}
