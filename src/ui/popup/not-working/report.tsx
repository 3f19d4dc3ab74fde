import { useState } from 'preact/hooks';
import { uiWords } from '../../../i18n/ui-words-of';
import { browserAndSystem } from '../../../platform/browser-and-system';
import { extensionVersion } from '../../../platform/extension-version';
import type { NotWorkingCase } from '../../../troubleshoot/not-working-case';
import { reportText } from '../../../troubleshoot/report';
import type { PopupState } from '../popup-state';
import { reportFacts } from './report-facts';

/** The note for the shop or the issuer: shown in full, copied only when the person says so. */
export function Report({ told, state }: { readonly told: NotWorkingCase; readonly state: PopupState }) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean } | null>(null);
  const words = uiWords[state.locale].notWorking;
  const text = reportText(reportFacts(told, state, { agent: browserAndSystem(), version: extensionVersion() }), words.reportWords);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, ok: true }),
      () => setCopied({ text, ok: false }),
    );
  return (
    <section class="question">
      <h3>{words.report}</h3>
      <p class="quiet">{words.reportHolds}</p>
      <details>
        <summary>{words.showReport}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre class="report" tabIndex={0}>
          {text}
        </pre>
        <button type="button" class="button" data-copy onClick={() => void copy()}>
          {words.copy}
        </button>
        <p role="status" class="quiet">
          {/* What was copied before a choice changed is not what stands above. */}
          {copied?.text === text && (copied.ok ? words.copied : words.notCopied)}
        </p>
      </details>
    </section>
  );
}
