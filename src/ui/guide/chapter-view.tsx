import type { Fix } from '../../contracts/fix';
import type { Locale, Text } from '../../contracts/text';
import { fixOf } from '../../findings/catalogue';
import { anchors } from '../../guide/anchors';
import type { Chapter } from '../../guide/chapter';
import { symptoms } from '../../guide/symptoms';
import { systemsOfFix } from '../../guide/systems-of-fix';
import { termsIn } from '../../i18n/glossary';
import { Drawing } from './drawing';
import { FixSteps } from './fix-steps';
import { guideWords } from './guide-words';
import type { InsideExtension } from './inside-extension';
import { Said } from './said';
import { SourceMark } from './source-mark';

interface ChapterViewProps {
  readonly chapter: Chapter;
  /** Its place in the guide, from 1. */
  readonly number: number;
  readonly locale: Locale;
  readonly inside: InsideExtension | null;
}

/** One chapter: what it is about, its signs, what can be done, and the words in it. */
export function ChapterView({ chapter, number, locale, inside }: ChapterViewProps) {
  const words = guideWords[locale];
  const fixes = chapter.fixes.flatMap((id) => fixOf(id) ?? []);
  const terms = termsIn(sentencesOf(chapter, fixes, locale), locale);
  const isElsewhere = ({ id }: Fix) => inside !== null && inside.system !== 'other' && !(systemsOfFix[id]?.includes(inside.system) ?? true);
  const elsewhere = fixes.filter(isElsewhere);
  const steps = (fix: Fix) => <FixSteps key={fix.id} fix={fix} chapter={chapter.id} locale={locale} inside={inside} />;
  return (
    <section id={anchors.chapter(chapter.id)} aria-labelledby={`${chapter.id}--title`}>
      <h2 id={`${chapter.id}--title`}>
        {number}. {chapter.title[locale]}
      </h2>
      {chapter.drawing && <Drawing id={chapter.drawing} locale={locale} />}
      {chapter.text.map(({ say, source, hint }) => (
        <div key={say.en} class="claim">
          <p>
            <Said text={say[locale]} locale={locale} />
          </p>
          <SourceMark sources={[source]} locale={locale} hint={hint === true} />
        </div>
      ))}
      {chapter.table && <ChapterTable table={chapter.table} locale={locale} />}
      <h3 id={anchors.signs(chapter.id)}>{words.signs}</h3>
      <ul>
        {chapter.signs.map(({ symptom, source }) => (
          <li key={symptom} class="claim">
            <Said text={symptoms[symptom].words[locale]} locale={locale} />
            <SourceMark sources={[source]} locale={locale} hint={false} />
          </li>
        ))}
      </ul>
      <h3>{words.whatToDo}</h3>
      {fixes.filter((fix) => !isElsewhere(fix)).map(steps)}
      {elsewhere.length > 0 && (
        <details class="others">
          <summary>{words.otherSystems}</summary>
          {elsewhere.map(steps)}
        </details>
      )}
      {terms.length > 0 && (
        <div class="words">
          <h3>{words.words}</h3>
          <dl>
            {terms.map(({ id, word, means }) => (
              <div key={id} data-term={id}>
                <dt>{word[locale]}</dt>
                <dd>{means[locale]}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <p class="to-contents">
        <a href={`#${anchors.contents}`}>{words.toContents}</a>
      </p>
    </section>
  );
}

interface ChapterTableProps {
  readonly table: NonNullable<Chapter['table']>;
  readonly locale: Locale;
}

function ChapterTable({ table: { caption, head, rows, source }, locale }: ChapterTableProps) {
  return (
    <div class="claim claim--table">
      <table>
        <caption>{caption[locale]}</caption>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text.en} scope="col">
                {text[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, second]) => (
            <tr key={first.en}>
              <th scope="row">{first[locale]}</th>
              <td>{second[locale]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SourceMark sources={[source]} locale={locale} hint={false} />
    </div>
  );
}

/** Everything that stands in the chapter, to find the words in it that need explaining. */
function sentencesOf({ title, text, signs, table }: Chapter, fixes: readonly Fix[], locale: Locale): readonly string[] {
  const cells: readonly Text[] = table ? [table.caption, ...table.head, ...table.rows.flat()] : [];
  const said: readonly Text[] = [
    title,
    ...text.map(({ say }) => say),
    ...signs.map(({ symptom }) => symptoms[symptom].words),
    ...cells,
    ...fixes.flatMap(({ title: ofFix, steps }) => [ofFix, ...('other' in steps ? Object.values(steps).flat() : steps)]),
  ];
  const words = guideWords[locale];
  const byFamily = fixes.some(({ steps }) => 'other' in steps) ? [...Object.values(words.family), words.otherBrowsers] : [];
  return [...said.map((one) => one[locale]), ...byFamily];
}
