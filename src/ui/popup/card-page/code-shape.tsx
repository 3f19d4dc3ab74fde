import type { CardProse } from '../../../contracts/card';
import { uiWords } from '../../../i18n/ui-words-of';
import { HostLink } from '../../components/host-link';
import { type AboutCard, labelOfFirst } from './about-card';
import { Fact } from './fact';
import { NotKnown } from './not-known';
import { Question } from './question';
import { TextFact } from './text-fact';

/** What the code looks like, and what it needs before it works. */
export function CodeShape({ about, prose }: { readonly about: AboutCard; readonly prose: CardProse }) {
  const { locale } = about.state;
  const words = uiWords[locale].cards;
  const { neverUsed } = about.card;
  const { codeLooksLike, confusable, activation, expiry, limits } = prose;
  return (
    <Question title={words.questions.codeShape}>
      <TextFact about={about} claim={codeLooksLike} />
      <TextFact about={about} label="neverUsed" claim={neverUsed} />
      <Fact about={about} label="confusable" claim={confusable}>
        {(groups) => (
          <ul class="pills">
            {groups.map((group) => (
              <li key={group}>
                {[...group].map((character, at) => (
                  <span key={character}>
                    {at > 0 && words.and}
                    <span class="character">{character}</span>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {Object.entries(about.card.lookalikes).map(([id, lookalike], at) => (
        <Fact key={id} about={about} {...labelOfFirst('lookalike', at)} claim={lookalike}>
          {(say) => (
            <>
              <p>{say[locale]}</p>
              {lookalike.belongsAt && <HostLink href={lookalike.belongsAt.say} label={words.openBelongsAt} />}
            </>
          )}
        </Fact>
      ))}
      <TextFact about={about} label="activation" claim={activation} />
      <TextFact about={about} label="expiry" claim={expiry} />
      <TextFact about={about} label="limits" claim={limits} />
      <NotKnown what={{ codeLooksLike, neverUsed, confusable, activation, expiry, limits }} locale={locale} />
    </Question>
  );
}
