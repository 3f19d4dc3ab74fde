import type { CardRules } from '../../../contracts/card';
import type { CardMessage } from '../../../contracts/card-message';
import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { messagesFor, type PlainCause } from '../../../troubleshoot/plain-cause';
import { readable, wordsFor } from '../card-page/words-for';
import { PickOne } from './pick-one';
import type { Told } from './told';

export interface WhichWordsProps {
  readonly card: CardRules;
  readonly plain: PlainCause;
  readonly picked: Told['message'];
  readonly pick: (message: { readonly id: string } | 'none') => void;
  readonly locale: Locale;
}

/**
 * The wordings that the card's pages are known to show, to be picked from. Nobody types them: a field for words would be a field into which a
 * code could be typed.
 */
export function WhichWords({ card, plain, picked, pick, locale }: WhichWordsProps) {
  const words = uiWords[locale].notWorking;
  const { likely, others } = messagesFor(card.messages, plain);
  if (likely.length + others.length === 0) return <p class="not-known">{words.noWordsKnown}</p>;
  const chosen = picked === null || picked === 'none' ? null : (card.messages.find(({ id }) => id === picked.id) ?? null);
  const pickedWords = chosen === null ? (picked === 'none' ? words.noneOfThese : null) : wordsOf(chosen, locale)[0];
  return (
    <PickOne id="trouble-words" title={words.whichWords} picked={pickedWords ?? null} change={words.change}>
      {(done) => {
        const choose = (message: { readonly id: string } | 'none') => {
          pick(message);
          done();
        };
        const buttons = (all: readonly CardMessage[]) =>
          all.map((message) => (
            <li key={message.id}>
              <button
                type="button"
                class="pick-words"
                data-message={message.id}
                aria-pressed={chosen?.id === message.id}
                onClick={() => choose({ id: message.id })}
              >
                <Wordings message={message} locale={locale} />
              </button>
            </li>
          ));
        return (
          <>
            {likely.length > 0 && <ul class="plain picks">{buttons(likely)}</ul>}
            {likely.length > 0 && others.length > 0 && (
              <details class="pick-more">
                <summary>{words.otherWords}</summary>
                <ul class="plain picks">{buttons(others)}</ul>
              </details>
            )}
            {likely.length === 0 && <ul class="plain picks">{buttons(others)}</ul>}
            <button type="button" class="button" data-message="none" aria-pressed={picked === 'none'} onClick={() => choose('none')}>
              {words.noneOfThese}
            </button>
          </>
        );
      }}
    </PickOne>
  );
}

/** In the person's language first, then as the page may have shown it in others. */
function wordsOf({ words }: CardMessage, locale: Locale): readonly string[] {
  const { first, others } = wordsFor(words?.say ?? [], locale);
  return [...first, ...others].map(readable);
}

function Wordings({ message: { words }, locale }: { readonly message: CardMessage; readonly locale: Locale }) {
  const { first, others } = wordsFor(words?.say ?? [], locale);
  const language = ({ language: its }: { readonly language: string }) => (its === 'und' ? {} : { lang: its });
  return (
    <>
      {first.map((one) => (
        <strong key={one.language + one.pattern} {...language(one)}>
          {readable(one)}
        </strong>
      ))}
      {others.slice(0, 1).map((one) => (
        <span key={one.language + one.pattern} class="quiet" {...language(one)}>
          {readable(one)}
        </span>
      ))}
    </>
  );
}
