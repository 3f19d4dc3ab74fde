import type { Locale } from '../../contracts/text';
import { anchors } from '../../guide/anchors';
import { chapters } from '../../guide/chapters';
import { guideReadOn } from '../../guide/guide-sources';
import { ChapterView } from './chapter-view';
import { guideWords } from './guide-words';
import type { InsideExtension } from './inside-extension';
import { SourceList } from './source-list';
import { SymptomList } from './symptom-list';
import { WordIndex } from './word-index';

interface GuideProps {
  readonly locale: Locale;
  readonly version: string;
  /** `null` in the file, which has no script. */
  readonly inside: InsideExtension | null;
}

/** The whole guide: in the extension and, rendered to text, as a file of its own. It needs no script to be read. */
export function Guide({ locale, version, inside }: GuideProps) {
  const words = guideWords[locale];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(guideReadOn));
  return (
    <>
      <main id={anchors.top}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {inside ? (
          <>
            {inside.search}
            <button type="button" class="button" data-print onClick={inside.print}>
              {words.print}
            </button>
          </>
        ) : (
          <p class="on-screen">{words.findHint}</p>
        )}
        <nav class="contents" aria-labelledby={anchors.contents}>
          <h2 id={anchors.contents}>{words.contents}</h2>
          <ol>
            {chapters.map(({ id, title }) => (
              <li key={id}>
                <a class="contents-link" href={`#${anchors.chapter(id)}`}>
                  {title[locale]}
                </a>
              </li>
            ))}
          </ol>
          <p>
            {[
              [anchors.symptoms, words.symptoms],
              [anchors.words, words.wordIndex],
              [anchors.sources, words.sources],
            ].map(([anchor, label]) => (
              <a key={anchor} class="index-link" href={`#${anchor}`}>
                {label}
              </a>
            ))}
          </p>
        </nav>
        <SymptomList locale={locale} />
        {chapters.map((chapter, at) => (
          <ChapterView key={chapter.id} chapter={chapter} number={at + 1} locale={locale} inside={inside} />
        ))}
        <WordIndex locale={locale} />
        <SourceList locale={locale} />
        <p class="to-contents">
          <a href={`#${anchors.contents}`}>{words.toContents}</a>
        </p>
      </main>
      <footer>
        <p data-edition>{words.edition(version, day)}</p>
      </footer>
    </>
  );
}
