import { useState } from 'preact/hooks';
import type { Locale } from '../../contracts/text';
import { inBrackets } from '../../i18n/explain-terms';
import type { Term } from '../../i18n/glossary';
import { markTerms } from '../../i18n/mark-terms';

/** A sentence whose technical words can be pressed and then say what they mean. Not for what is pressed itself: see `explainTerms`. */
export function Explained({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  return (
    <>
      {markTerms(text, locale).map((piece) =>
        piece.term === null ? piece.text : <Word key={piece.term.id} word={piece.text} term={piece.term} locale={locale} />,
      )}
    </>
  );
}

function Word({ word, term, locale }: { readonly word: string; readonly term: Term; readonly locale: Locale }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="term" data-term={term.id} aria-expanded={open} onClick={() => setOpen(!open)}>
        {word}
      </button>
      {open && <span class="term-means">{inBrackets(term, locale)}</span>}
    </>
  );
}
