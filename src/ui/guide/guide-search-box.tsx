import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../contracts/text';
import { anchors } from '../../guide/anchors';
import { chapters } from '../../guide/chapters';
import { isGuideWord } from '../../guide/is-guide-word';
import { searchEntries } from '../../guide/search-entries';
import { type Hit, type Piece, searchOver } from '../../guide/search-guide';
import { blank, blankCodeLikeRuns } from '../components/blank-code-like-runs';
import { guideWords } from './guide-words';
import { unfoldAt } from './unfold-at';

/**
 * Searches the guide as a person types. What is typed stays in this field: it is not stored, not sent and not put into the address, and
 * what looks like a code is blanked before anything looks for it.
 */
export function GuideSearchBox({ locale }: { readonly locale: Locale }) {
  const words = guideWords[locale].search;
  const { search, isWord } = useMemo(() => {
    const entries = searchEntries(locale);
    return { search: searchOver(entries), isWord: isGuideWord([...entries, ...searchEntries('en')]) };
  }, [locale]);
  const [typed, setTyped] = useState('');
  const composing = useRef(false);

  const read = (field: HTMLInputElement) => {
    const shown = blankCodeLikeRuns(field.value, isWord);
    // Writing into a field while Japanese input is still composing would break the word off; it is blanked for the search at once.
    if (!composing.current && shown !== field.value) {
      const caret = field.selectionStart;
      field.value = shown;
      field.setSelectionRange(caret, caret);
    }
    setTyped(shown);
  };
  const onInput = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => read(currentTarget);
  const compose =
    (now: boolean) =>
    ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
      composing.current = now;
      if (!now) read(currentTarget);
    };
  const onKeyDown = ({ key, currentTarget }: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (key !== 'Escape' || composing.current) return;
    currentTarget.value = '';
    read(currentTarget);
  };

  const looksFor = typed.replaceAll(blank, ' ').trim();
  const hits = useMemo(() => search(looksFor), [search, looksFor]);
  return (
    <search class="search">
      <label for="search-field">{words.label}</label>
      <input
        id="search-field"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        aria-describedby="search-hint"
        onInput={onInput}
        onKeyDown={onKeyDown}
        onCompositionStart={compose(true)}
        onCompositionEnd={compose(false)}
      />
      <p id="search-hint" class="quiet">
        {words.hint}
      </p>
      <div role="status" aria-live="polite" class="search-status">
        {typed.includes(blank) && <p>{words.blanked}</p>}
        {looksFor !== '' && <p>{hits.length > 0 ? words.count(hits.length) : words.none}</p>}
      </div>
      <HitList hits={hits} locale={locale} />
    </search>
  );
}

function HitList({ hits, locale }: { readonly hits: readonly Hit[]; readonly locale: Locale }) {
  const inOrder = [...new Set(hits.map(({ entry }) => entry.chapter))];
  if (inOrder.length === 0) return null;
  return (
    <ul class="hits">
      {inOrder.map((id) => {
        const own = hits.filter(({ entry }) => entry.chapter === id);
        const title = own.find(({ entry }) => entry.kind === 'chapter');
        return (
          <li key={id}>
            <a class="hit hit-chapter" href={`#${anchors.chapter(id)}`}>
              {title ? <Marked pieces={title.pieces} /> : chapters.find((chapter) => chapter.id === id)?.title[locale]}
            </a>
            <ul>
              {own
                .filter((hit) => hit !== title)
                .map(({ entry, pieces }) => (
                  <li key={`${entry.anchor} ${entry.text}`}>
                    <a class="hit" href={`#${entry.anchor}`} onClick={() => unfoldAt(entry.anchor)}>
                      <Marked pieces={pieces} />
                    </a>
                  </li>
                ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map(({ text, marked }, at) => (marked ? <mark key={`${at} ${text}`}>{text}</mark> : text));
