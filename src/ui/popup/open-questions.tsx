import type { OpenQuestion } from '../../contracts/finding';
import type { UnknownReason } from '../../contracts/observed';
import { wordsOf } from '../../findings/catalogue';
import { uiWords } from '../../i18n/ui-words-of';
import { Explained } from '../components/explained';
import type { PopupState } from './popup-state';

/** What could not be told, each with the reason. Never left out: silence would look like «fine». */
export function OpenQuestions({
  questions,
  state: { locale },
}: {
  readonly questions: readonly OpenQuestion[];
  readonly state: PopupState;
}) {
  const words = uiWords[locale].popup;
  if (questions.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {words.couldNotTell}
        <span class="count">{questions.length}</span>
      </summary>
      <ul class="plain">
        {questions.map(({ check, reason }) => {
          const unknown = wordsOf(check)?.unknown;
          return (
            <li key={check}>
              <strong>
                <Explained text={unknown?.title[locale] ?? check} locale={locale} />
              </strong>
              <p>
                <Explained
                  text={isReason(reason, words.reason) && reason !== 'stale' ? words.reason[reason] : (unknown?.text[locale] ?? '')}
                  locale={locale}
                />
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const isReason = (reason: string, reasons: Readonly<Record<UnknownReason, string>>): reason is UnknownReason =>
  Object.hasOwn(reasons, reason);
