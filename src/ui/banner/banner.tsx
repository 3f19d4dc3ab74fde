import type { FindingView } from '../../contracts/finding';
import type { BannerView } from '../../contracts/messages';

export interface BannerProps {
  readonly view: BannerView;
  /** Whether the steps and the other findings are shown. */
  readonly open: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly openDetails: () => void;
  /** Shows what somebody can do who told the number: one press away from every surface. */
  readonly openToldSomeone: () => void;
}

/** The likeliest finding in the page, the others folded. Holds no power: text, steps, close, «details». */
export function Banner({ view: { findings, labels }, open, toggle, close, openDetails, openToldSomeone }: BannerProps) {
  const [first, ...others] = findings;
  if (!first) return null;
  // The likeliest need not be the worst: how loudly the banner speaks follows from all of them.
  const severity = findings.some((finding) => finding.severity === 'critical') ? 'critical' : first.severity;
  return (
    <section
      class={`banner banner--${severity}${open ? '' : ' banner--folded'}`}
      aria-label={labels.product}
      role={severity === 'critical' ? 'alert' : 'status'}
      data-check={first.check}
    >
      <Mark severity={severity} />
      <div class="words">
        <Headline finding={first} maybe={labels.maybe} />
        <p class="text">{first.text}</p>
        {open && (
          <div class="more">
            <Steps finding={first} title={labels.whatToDo} />
            <Because finding={first} why={labels.why} />
            {others.map((finding) => (
              <article key={finding.key} class="other" data-check={finding.check}>
                <Headline finding={finding} maybe={labels.maybe} />
                <p class="text">{finding.text}</p>
                <Steps finding={finding} title={labels.whatToDo} />
                <Because finding={finding} why={labels.why} />
              </article>
            ))}
            <p class="product">{labels.product}</p>
          </div>
        )}
        <div class="buttons">
          <button type="button" class="button button--main" aria-expanded={open} onClick={toggle}>
            {open ? labels.less : labels.whatToDo}
            {!open && others.length > 0 && <span class="count">＋{others.length}</span>}
          </button>
          <button type="button" class="button" onClick={openDetails}>
            {labels.details}
          </button>
          {open && (
            <button type="button" class="button button--told" data-told onClick={openToldSomeone}>
              {labels.told}
            </button>
          )}
          {!open && <span class="product">{labels.product}</span>}
        </div>
      </div>
      <button type="button" class="close" aria-label={labels.close} title={labels.close} onClick={close}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
      </button>
    </section>
  );
}

function Headline({ finding, maybe }: { readonly finding: FindingView; readonly maybe: string }) {
  return (
    <h2 class="title">
      {finding.certainty === 'hint' && <span class="maybe">{maybe}</span>}
      {finding.title}
    </h2>
  );
}

function Steps({ finding, title }: { readonly finding: FindingView; readonly title: string }) {
  if (finding.fixes.length === 0) return null;
  return (
    <ul class="fixes" aria-label={title}>
      {finding.fixes.map((fix) => (
        <li key={fix.id} data-fix={fix.id}>
          <strong>{fix.title}</strong>
          <ol>
            {fix.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}

function Because({ finding, why }: { readonly finding: FindingView; readonly why: string }) {
  return (
    <p class="because">
      <strong>{why}</strong> {finding.because}
    </p>
  );
}

function Mark({ severity }: { readonly severity: FindingView['severity'] }) {
  return (
    <svg class="mark" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      {severity === 'critical' ? (
        <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor" />
      ) : (
        <path d="M12 2.500l10.500 18.500h-21z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
      )}
      <path d="M12 8v6" stroke="var(--paper)" stroke-width="2.400" stroke-linecap="round" />
      <circle cx="12" cy="17.600" r="1.500" fill="var(--paper)" />
    </svg>
  );
}
