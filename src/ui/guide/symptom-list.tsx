import type { Locale } from '../../contracts/text';
import { anchors } from '../../guide/anchors';
import { symptomIndex } from '../../guide/symptom-index';
import { type SymptomGroup, symptoms } from '../../guide/symptoms';
import { ChapterLink } from './chapter-link';
import { guideWords } from './guide-words';

const groups: readonly SymptomGroup[] = ['said', 'page', 'card'];

/** From what a person sees to the chapters that may be meant. */
export function SymptomList({ locale }: { readonly locale: Locale }) {
  const words = guideWords[locale];
  return (
    <nav class="index" aria-labelledby={anchors.symptoms}>
      <h2 id={anchors.symptoms}>{words.symptoms}</h2>
      {groups.map((group) => (
        <div key={group}>
          <h3>{words.symptomGroup[group]}</h3>
          <ul>
            {symptomIndex(group).map(({ id, chapters }) => (
              <li key={id} id={anchors.symptom(id)}>
                <span class="entry">{symptoms[id].words[locale]}</span>
                {chapters.map((chapter) => (
                  <ChapterLink key={chapter.id} chapter={chapter} locale={locale} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
