import type { Headline } from '../../../contracts/stored-keys';
import type { Locale } from '../../../contracts/text';
import { headWords, questions } from './head-words';

/**
 * Paints the popup's head and an empty panel under it, as `popup.tsx` does, with the tab «This page» chosen: Preact takes these elements over.
 * The foot is left out, since what comes in between would push it down.
 * @returns the panel.
 */
export function paintHead(root: Element, locale: Locale): Element {
  const words = headWords[locale];
  const tabs = questions.map((id, at) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-controls': 'panel',
        'aria-selected': `${at === 0}`,
        tabindex: at === 0 ? '0' : '-1',
      },
      words[id],
    ),
  );
  const panel = element('div', { class: 'panel', id: 'panel', role: 'tabpanel', 'aria-labelledby': 'tab-thisPage' });
  root.append(
    element('header', { class: 'head' }, element('h1', {}, words.product), element('div', { class: 'tabs', role: 'tablist' }, ...tabs)),
    element('main', {}, panel),
  );
  return panel;
}

/** Paints the answer for this page, as `this-page/judged-page.tsx` does. */
export function paintHeadline(panel: Element, { tone, page, card, title, notes }: Headline): void {
  panel.append(
    element(
      'section',
      { class: `headline headline--${tone}`, 'data-page': page },
      ...(card === null ? [] : [element('p', { class: 'headline-card' }, card)]),
      element('h2', {}, title),
      ...notes.map(({ look, text }) =>
        look === 'strong' ? element('p', {}, element('strong', {}, text)) : element('p', look === 'quiet' ? { class: 'quiet' } : {}, text),
      ),
    ),
  );
}

/** Text goes in as text: what was stored is never read as markup. */
function element(name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (Node | string)[]): Element {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...inside);
  return made;
}
