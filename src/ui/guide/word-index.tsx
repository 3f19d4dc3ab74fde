import type { Locale } from '../../contracts/text';
import { anchors } from '../../guide/anchors';
import { chapters } from '../../guide/chapters';
import { indexGroups } from '../../guide/index-groups';
import { ChapterLink } from './chapter-link';
import { guideWords } from './guide-words';

/** The words of the guide by the fifty sounds or the alphabet, for a reader who has paper or no search. */
export function WordIndex({ locale }: { readonly locale: Locale }) {
  return (
    <nav class="index" aria-labelledby={anchors.words}>
      <h2 id={anchors.words}>{guideWords[locale].wordIndex}</h2>
      {indexGroups(locale).map(({ head, words }) => (
        <div key={head} class="letter">
          <h3>{head}</h3>
          <ul>
            {words.map(({ word, chapters: ids }) => (
              <li key={word.en}>
                <span class="entry">{word[locale]}</span>
                {chapters
                  .filter(({ id }) => ids.includes(id))
                  .map((chapter) => (
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
