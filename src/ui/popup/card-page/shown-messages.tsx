import { uiWords } from '../../../i18n/ui-words-of';
import type { AboutCard } from './about-card';
import { NotKnown } from './not-known';
import { Question } from './question';
import { ShownMessage } from './shown-message';

/** What the issuer's pages say to a typed code. What only programs see is left out: nobody can have read it. */
export function ShownMessages({ about }: { readonly about: AboutCard }) {
  const { card, state } = about;
  const seen = card.messages.filter(({ seenByPeople }) => seenByPeople);
  return (
    <Question title={uiWords[state.locale].cards.questions.messages}>
      {seen.map((message) => (
        <ShownMessage key={message.id} about={about} message={message} />
      ))}
      <NotKnown what={{ messages: seen.length > 0 ? seen : null }} locale={state.locale} />
    </Question>
  );
}
