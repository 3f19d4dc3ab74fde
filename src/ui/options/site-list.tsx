import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { chooseSite } from '../../findings/choose-site';
import { pageWords } from '../../i18n/page-words-of';
import { giveBackSites } from '../../platform/every-site-permission';
import type { OptionsState } from './options-state';
import { type SiteRow, siteRows } from './site-rows';

/** What was decided about single sites, each with its «undo». */
export function SiteList({ state }: { readonly state: OptionsState }) {
  const words = pageWords[state.locale].options.sites;
  const [undone, setUndone] = useState<string | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const rows = siteRows(state);
  // The button that was pressed goes with its row, so the keyboard goes on at what is said of it.
  useLayoutEffect(() => {
    if (undone !== null) said.current?.focus();
  }, [undone]);
  const undo = async ({ key, name, choice }: SiteRow) => {
    await (choice === 'lookedAt' ? giveBackSites([key]) : chooseSite(key, null));
    setUndone(name);
  };
  return (
    <>
      <p>{rows.length === 0 ? words.none : words.text}</p>
      <ul class="rows">
        {rows.map((row) => (
          <li key={`${row.choice} ${row.key}`} class="row" data-site={row.key}>
            <span class="row-name">
              {row.name}
              <span class="quiet">{words.choice[row.choice]}</span>
            </span>
            <button type="button" class="button" aria-label={words.undoFor(row.name)} onClick={() => void undo(row)}>
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="said" tabIndex={-1} ref={said}>
        {undone !== null && words.undone(undone)}
      </p>
    </>
  );
}
