import type { FindingView } from '../../contracts/finding';
import type { BannerView } from '../../contracts/messages';

export interface BannerProps {
  readonly view: BannerView;
  /** Whether the steps and the other findings are shown. */
  readonly open: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly openDetails: () => void;
}

/** The worst finding in the page, the others folded. Holds no power: text, steps, close, «details». */
export function Banner({ view: { findings, labels }, open, toggle, close, openDetails }: BannerProps) {
  const [worst, ...others] = findings;
  if (!worst) return null;
  return (
    <section
      class={`banner banner--${worst.severity}${open ? '' : ' banner--folded'}`}
      aria-label={labels.product}
      role={worst.severity === 'critical' ? 'alert' : 'status'}
    >
      <Mark severity={worst.severity} />
      <div class="words">
        <Headline finding={worst} maybe={labels.maybe} />
        <p class="text">{worst.text}</p>
        {open && (
          <div class="more">
            <Steps finding={worst} title={labels.whatToDo} />
            {others.map((finding) => (
              <article key={finding.key} class="other">
                <Headline finding={finding} maybe={labels.maybe} />
                <p class="text">{finding.text}</p>
                <Steps finding={finding} title={labels.whatToDo} />
              </article>
            ))}
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
          <span class="product">{labels.product}</span>
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
        <li key={fix.id}>
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
