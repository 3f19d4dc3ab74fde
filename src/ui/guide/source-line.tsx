import type { Locale } from '../../contracts/text';
import type { GuideSource } from '../../guide/guide-source';
import { guideWords } from './guide-words';

/** Who says it, what kind of source that is, and the day. */
export function SourceLine({ source: { kind, publisher, readOn }, locale }: { readonly source: GuideSource; readonly locale: Locale }) {
  const words = guideWords[locale].source;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(readOn));
  return (
    <>
      <span class="source-kind">{words.kind[kind]}</span> {publisher[locale]}
      {locale === 'ja' ? '。' : '; '}
      {words.on(kind, day)}
      {locale === 'ja' ? '。' : '.'}
    </>
  );
}
