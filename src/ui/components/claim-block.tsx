import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Source } from '../../contracts/source';
import type { Locale } from '../../contracts/text';
import { uiWords } from '../../i18n/ui-words-of';
import { SourceNote } from './source-note';

export interface ClaimBlockProps {
  readonly hint: boolean;
  /** `null` while it is not loaded. */
  readonly source: Source | null;
  readonly locale: Locale;
  readonly children: ComponentChildren;
}

/** One statement with its info mark, which unfolds where it comes from. What is not certain says so. */
export function ClaimBlock({ hint, source, locale, children }: ClaimBlockProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = uiWords[locale].source;
  return (
    <div class="claim">
      <div class="claim-said" id={`said-${id}`}>
        {children}
        {hint && <p class="chip">{words.notCertain}</p>}
      </div>
      <button
        type="button"
        class="mark"
        aria-label={words.label}
        aria-describedby={`said-${id}`}
        aria-expanded={open}
        aria-controls={open ? `source-${id}` : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="mark-letter" aria-hidden="true">
          i
        </span>
      </button>
      {open && <SourceNote id={`source-${id}`} source={source} locale={locale} />}
    </div>
  );
}
