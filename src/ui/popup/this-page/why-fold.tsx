import type { PagePurpose } from '../../../contracts/page-purpose';
import type { Signal } from '../../../contracts/signal';
import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { Explained } from '../../components/explained';
import { signalSentence } from './signal-sentence';
import { signalsToTell } from './signals-to-tell';

export interface WhyFoldProps {
  readonly title: string;
  readonly signals: readonly Signal[];
  readonly purpose: PagePurpose;
  readonly locale: Locale;
}

/** «Why do you think so?»: the strongest signals, each as a sentence. */
export function WhyFold({ title, signals, purpose, locale }: WhyFoldProps) {
  const words = uiWords[locale].thisPage.signal;
  const told = signalsToTell(signals, purpose);
  if (told.length === 0) return null;
  return (
    <details class="fold" data-why-field>
      <summary>{title}</summary>
      <ul class="reasons">
        {told.map((signal) => (
          <li key={signal}>
            <Explained text={signalSentence(signal, words)} locale={locale} />
          </li>
        ))}
      </ul>
      <p class="quiet fold-note">{words.caution}</p>
    </details>
  );
}
