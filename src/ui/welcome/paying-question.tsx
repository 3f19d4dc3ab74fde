import { useState } from 'preact/hooks';
import type { Locale } from '../../contracts/text';
import { pageWords } from '../../i18n/page-words-of';
import { EverySiteSwitch } from '../components/every-site-switch';

/** The one question. «Yes» explains the every-site mode and offers it; «no» is an end. Whoever has it on already sees it at once. */
export function PayingQuestion(props: {
  readonly locale: Locale;
  readonly everySite: { readonly wanted: boolean; readonly granted: boolean };
}) {
  const { locale, everySite } = props;
  const words = pageWords[locale].welcome.question;
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(everySite.wanted ? 'yes' : null);
  return (
    <>
      <fieldset class="asked">
        <legend>{words.ask}</legend>
        <div class="buttons">
          {(['yes', 'no'] as const).map((one) => (
            <button key={one} type="button" class="button" data-answer={one} aria-pressed={answer === one} onClick={() => setAnswer(one)}>
              {words[one]}
            </button>
          ))}
        </div>
      </fieldset>
      <p role="status" class="said">
        {answer === 'no' && words.afterNo}
      </p>
      {answer === 'yes' && (
        <div class="offer">
          <h3>{pageWords[locale].everySite.title}</h3>
          <EverySiteSwitch locale={locale} {...everySite} />
        </div>
      )}
    </>
  );
}
