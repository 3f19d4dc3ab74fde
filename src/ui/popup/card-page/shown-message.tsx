import type { CardMessage, MessageWords } from '../../../contracts/card-message';
import { uiWords } from '../../../i18n/ui-words-of';
import { Explained } from '../../components/explained';
import { FixFold } from '../../components/fix-fold';
import { fixesForCard } from '../fixes-for-card';
import type { AboutCard } from './about-card';
import { Fact } from './fact';
import { readable, wordsFor } from './words-for';

/** One answer of the issuer's page: its words, what it means, what to do. */
export function ShownMessage({ about, message }: { readonly about: AboutCard; readonly message: CardMessage }) {
  const { locale } = about.state;
  const words = uiWords[locale].cards;
  const fixes = fixesForCard(message.fixes, about.card, about.state);
  return (
    <article class="message" data-message={message.id}>
      <p class="quiet">{words.outcome[message.outcome]}</p>
      {message.words === null && <p class="not-known">{words.wordsNotKnown}</p>}
      <Fact about={about} claim={message.words}>
        {(say) => {
          const { first, others } = wordsFor(say, locale);
          return (
            <>
              <Quotes words={first} />
              {others.length > 0 && (
                <details>
                  <summary>{words.otherLanguages}</summary>
                  <Quotes words={others} />
                </details>
              )}
            </>
          );
        }}
      </Fact>
      <Fact about={about} claim={message.meaning}>
        {(say) => (
          <p>
            <Explained text={say[locale]} locale={locale} />
          </p>
        )}
      </Fact>
      {fixes.length > 0 && (
        <ul class="fix-folds">
          {fixes.map((fix) => (
            <li key={fix.id}>
              <FixFold fix={fix} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Quotes({ words }: { readonly words: readonly MessageWords[] }) {
  return words.map((one) => (
    <blockquote key={one.language + one.pattern} {...(one.language === 'und' ? {} : { lang: one.language })}>
      {readable(one)}
    </blockquote>
  ));
}
