import type { Locale } from '../../contracts/text';
import { type GuideSourceId, guideSourceIds, guideSources } from '../../guide/guide-sources';
import { guideWords } from './guide-words';
import { SourceLine } from './source-line';

interface Sourced {
  readonly sources: readonly GuideSourceId[];
  readonly locale: Locale;
}

/** The info mark beside a statement. It unfolds without a script; on paper the numbers of its sources stand there. */
export function SourceMark({ sources, locale, hint }: Sourced & { readonly hint: boolean }) {
  const { label, notCertain } = guideWords[locale].source;
  return (
    <>
      {hint && <span class="chip">{notCertain}</span>}
      <span class="source-number">[{sources.map((id) => guideSourceIds.indexOf(id) + 1).join(', ')}]</span>
      <details class="source">
        <summary aria-label={label}>
          <span class="mark-letter" aria-hidden="true">
            i
          </span>
        </summary>
        <div class="source-note">
          {sources.map((id) => (
            <p key={id}>
              <SourceLine source={guideSources[id]} locale={locale} />
            </p>
          ))}
        </div>
      </details>
    </>
  );
}
