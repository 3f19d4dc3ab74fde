import type { Locale } from '../../contracts/text';
import { anchors } from '../../guide/anchors';
import { guideSourceIds, guideSources } from '../../guide/guide-sources';
import { guideWords } from './guide-words';
import { SourceLine } from './source-line';

/** Every source of the guide under the number by which the printed guide names it. */
export function SourceList({ locale }: { readonly locale: Locale }) {
  return (
    <section class="sources" aria-labelledby={anchors.sources}>
      <h2 id={anchors.sources}>{guideWords[locale].sources}</h2>
      <ol>
        {guideSourceIds.map((id) => (
          <li key={id}>
            <SourceLine source={guideSources[id]} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  );
}
