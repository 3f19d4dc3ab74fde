import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { verdictLevels } from '../../../contracts/verdict';
import type { UiWords } from '../../../i18n/ui-words';
import { type BoardRow, isTrouble } from './outage-board';

export interface OutageShelfProps {
  readonly title: string;
  readonly rows: readonly BoardRow[];
  /** Whether it is open at first. With trouble on it, it always is. */
  readonly open: boolean;
  readonly words: UiWords['outages'];
  readonly children: ComponentChildren;
}

/** A shelf of cards, with how they stand beside its name. It opens when trouble comes, and does not close under the reader when that ends. */
export function OutageShelf({ title, rows, open, words, children }: OutageShelfProps) {
  const wasOpen = useRef(open);
  wasOpen.current ||= rows.some(({ level }) => isTrouble(level));
  const tally = verdictLevels
    .map((level) => ({ level, count: rows.filter((row) => row.level === level).length }))
    .filter(({ count }) => count > 0);
  return (
    <details class="shelf" open={wasOpen.current}>
      <summary>
        <h3>{title}</h3>
        {tally.map(({ level, count }) => (
          <span key={level} class={`tally tally--${level}`}>
            {words.tally(words.short[level], count)}
          </span>
        ))}
      </summary>
      {children}
    </details>
  );
}
