import type { FindingView } from '../../contracts/finding';
import type { Locale } from '../../contracts/text';
import { uiWords } from '../../i18n/ui-words-of';
import { Explained } from './explained';
import { FixList } from './fix-list';

/** One finding: what was seen, what to do, and on request why we think so. Shows, decides nothing. */
export function FindingCard(props: {
  readonly finding: FindingView;
  readonly locale: Locale;
  readonly note: string | null;
  readonly open: boolean;
}) {
  const { finding, locale, note, open } = props;
  const { maybe, whatToDo, why } = uiWords[locale].popup;
  return (
    <article class={`finding finding--${finding.severity}`} data-check={finding.check}>
      <h3>
        {finding.certainty === 'hint' && <span class="chip">{maybe}</span>}
        {note !== null && <span class="chip">{note}</span>}
        <Explained text={finding.title} locale={locale} />
      </h3>
      <p>
        <Explained text={finding.text} locale={locale} />
      </p>
      {finding.fixes.length > 0 && (
        <details open={open}>
          <summary>{whatToDo}</summary>
          <FixList fixes={finding.fixes} locale={locale} />
        </details>
      )}
      <details data-why>
        <summary>{why}</summary>
        <p class="because">
          <Explained text={finding.because} locale={locale} />
        </p>
      </details>
    </article>
  );
}
