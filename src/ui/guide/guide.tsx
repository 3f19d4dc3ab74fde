import type { Fix } from '../../contracts/fix';
import type { Locale, Text } from '../../contracts/text';
import { fixOf } from '../../findings/catalogue';
import type { Chapter } from '../../guide/chapter';
import { chapters } from '../../guide/chapters';
import { termsIn } from '../../guide/glossary';
import { Drawing } from './drawing';
import { guideWords } from './guide-words';

/** The whole guide: in the extension and, rendered to text, as a file of its own. It needs no script to be read. */
export function Guide({ locale }: { readonly locale: Locale }) {
  const words = guideWords[locale];
  return (
    <main>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <nav aria-labelledby="contents">
        <h2 id="contents">{words.contents}</h2>
        <ol>
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title[locale]}</a>
            </li>
          ))}
        </ol>
      </nav>
      {chapters.map((chapter) => (
        <ChapterView key={chapter.id} chapter={chapter} locale={locale} />
      ))}
    </main>
  );
}

function ChapterView({ chapter, locale }: { readonly chapter: Chapter; readonly locale: Locale }) {
  const words = guideWords[locale];
  const fixes = chapter.fixes.flatMap((id) => fixOf(id) ?? []);
  const said = [chapter.title, ...chapter.text, ...chapter.signs, ...(chapter.table?.rows.flat() ?? [])];
  const families = fixes.some(({ steps }) => 'other' in steps) ? Object.values(words.family) : [];
  const terms = termsIn([...[...said, ...fixes.flatMap(sentencesOf)].map((text) => text[locale]), ...families], locale);
  return (
    <section id={chapter.id}>
      <h2>{chapter.title[locale]}</h2>
      {chapter.drawing && <Drawing id={chapter.drawing} />}
      <Paragraphs texts={chapter.text} locale={locale} />
      <h3>{words.signs}</h3>
      <List texts={chapter.signs} locale={locale} />
      {chapter.table && (
        <table>
          <thead>
            <tr>
              {chapter.table.head.map((text) => (
                <th key={text.en} scope="col">
                  {text[locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chapter.table.rows.map(([device, system]) => (
              <tr key={device.en}>
                <th scope="row">{device[locale]}</th>
                <td>{system[locale]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{words.whatToDo}</h3>
      {fixes.map((fix) => (
        <FixSteps key={fix.id} fix={fix} locale={locale} />
      ))}
      {terms.length > 0 && (
        <aside class="words">
          <h3>{words.words}</h3>
          <dl>
            {terms.map(({ id, word, means }) => (
              <div key={id} data-term={id}>
                <dt>{word[locale]}</dt>
                <dd>{means[locale]}</dd>
              </div>
            ))}
          </dl>
        </aside>
      )}
      <h3>{words.sources}</h3>
      <List texts={chapter.sources} locale={locale} />
    </section>
  );
}

/** Every browser's steps, since a reader may hold another device than the one that shows the guide. */
function FixSteps({ fix, locale }: { readonly fix: Fix; readonly locale: Locale }) {
  const { steps } = fix;
  return (
    <article data-fix={fix.id}>
      <h4>{fix.title[locale]}</h4>
      {'other' in steps ? (
        Object.entries(steps).map(([family, list]) => (
          <div key={family}>
            <h5>{guideWords[locale].family[family]}</h5>
            <Steps texts={list} locale={locale} />
          </div>
        ))
      ) : (
        <Steps texts={steps} locale={locale} />
      )}
    </article>
  );
}

interface Listed {
  readonly texts: readonly Text[];
  readonly locale: Locale;
}

const Paragraphs = ({ texts, locale }: Listed) => texts.map((text) => <p key={text.en}>{text[locale]}</p>);
const List = ({ texts, locale }: Listed) => <ul>{items(texts, locale)}</ul>;
const Steps = ({ texts, locale }: Listed) => <ol>{items(texts, locale)}</ol>;
const items = (texts: readonly Text[], locale: Locale) => texts.map((text) => <li key={text.en}>{text[locale]}</li>);

function sentencesOf({ title, steps }: Fix): readonly Text[] {
  return [title, ...('other' in steps ? Object.values(steps).flat() : steps)];
}
