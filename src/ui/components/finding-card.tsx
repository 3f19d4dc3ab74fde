import type { FindingView } from '../../contracts/finding';
import type { Locale } from '../../contracts/text';
import { uiWords } from '../../i18n/ui-words-of';
import { FixList } from './fix-list';

/** One finding: what was seen and what to do. Shows, decides nothing. */
export function FindingCard(props: {
  readonly finding: FindingView;
  readonly locale: Locale;
  readonly note: string | null;
  readonly open: boolean;
}) {
  const { finding, locale, note, open } = props;
  const { maybe, whatToDo } = uiWords[locale].popup;
  return (
    <article class={`finding finding--${finding.severity}`} data-check={finding.check}>
      <h3>
        {finding.certainty === 'hint' && <span class="chip">{maybe}</span>}
        {note !== null && <span class="chip">{note}</span>}
        {finding.title}
      </h3>
      <p>{finding.text}</p>
      {finding.fixes.length > 0 && (
        <details open={open}>
          <summary>{whatToDo}</summary>
          <FixList fixes={finding.fixes} />
        </details>
      )}
    </article>
  );
}
