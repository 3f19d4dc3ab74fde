import type { Locale } from '../../contracts/text';
import { anchors } from '../../guide/anchors';
import type { Chapter } from '../../guide/chapter';
import { chapters } from '../../guide/chapters';
import { guideWords } from './guide-words';

/** A link to a chapter. On paper, where nothing can be pressed, the chapter's number stands behind its title. */
export function ChapterLink({ chapter: { id, title }, locale }: { readonly chapter: Chapter; readonly locale: Locale }) {
  const number = chapters.findIndex((chapter) => chapter.id === id) + 1;
  return (
    <a class="index-link" href={`#${anchors.chapter(id)}`}>
      {title[locale]}
      <span class="on-paper">{guideWords[locale].chapterNumber(number)}</span>
    </a>
  );
}
