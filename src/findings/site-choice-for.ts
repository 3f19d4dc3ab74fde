import type { PageFacts } from '../contracts/page-facts';
import { ELSEWHERE } from '../contracts/page-facts';
import type { SiteChoice, SiteChoices } from '../contracts/site-choice';

/** Under which key a choice about one page of a card is kept, whatever host it stands on; `null` for a page outside of the catalogue. */
export const pageChoiceKey = ({ card, page }: Pick<PageFacts, 'card' | 'page'>): string | null =>
  card === null || page === ELSEWHERE ? null : `${card}/${page}`;

/** Under which key a choice about a whole site is kept. @param origin as `messaging.ts` cuts it: `https://host`. */
export const siteChoiceKey = (origin: string): string => origin.replace(/^[^/]*\/\//, '');

/** What the person decided about a page: for the page itself before for its site. `null`: nothing. */
export function siteChoiceFor(choices: SiteChoices, origin: string, facts: Pick<PageFacts, 'card' | 'page'>): SiteChoice | null {
  const page = pageChoiceKey(facts);
  return (page === null ? undefined : choices[page]) ?? choices[siteChoiceKey(origin)] ?? null;
}

/** Whether nothing is said there. */
export const isSilenced = (choice: SiteChoice | null): boolean => choice === 'muted' || choice === 'notACodeField';
