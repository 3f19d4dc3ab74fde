import type { Source } from '../../contracts/source';
import type { Locale } from '../../contracts/text';
import { uiWords } from '../../i18n/ui-words-of';

/** Who says it, what kind of source that is, and the day on which it was read. */
export function SourceNote({ id, source, locale }: { readonly id: string; readonly source: Source | null; readonly locale: Locale }) {
  const words = uiWords[locale];
  if (source === null) {
    return (
      <p id={id} class="source-note">
        {words.cards.loading}
      </p>
    );
  }
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(source.readOn));
  return (
    <div id={id} class="source-note">
      <p>
        <span class="source-kind">{words.source.kind[source.confidence]}</span>
        <span>{source.publisher}</span>
      </p>
      <p>{words.source.readInCopy[source.copyAge](day)}</p>
      {source.url !== undefined && (
        <a href={source.url} target="_blank" rel="noreferrer">
          {words.source.openPage} <span class="host">({new URL(source.url).host})</span>
        </a>
      )}
    </div>
  );
}
