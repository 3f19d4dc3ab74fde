import type { CardId } from '../../../contracts/card-id';
import { ELSEWHERE } from '../../../contracts/page-facts';
import type { SiteChoice, SiteChoices } from '../../../contracts/site-choice';
import { isSilenced, pageChoiceKey, siteChoiceFor, siteChoiceKey } from '../../../findings/site-choice-for';
import { warnsOfForeignSite } from '../../../findings/warns-of-foreign-site';
import type { PlacedFindings } from '../../../storage';

/** What the person decided that holds for this tab. */
export interface ChoiceMade {
  readonly key: string;
  readonly choice: SiteChoice;
  /** Of the card whose page it holds for; `null`: it holds for the site that `key` names. */
  readonly card: CardId | null;
}

/** What the person can decide about this tab. */
export interface ChoiceOffered {
  readonly choice: SiteChoice;
  readonly keys: readonly string[];
}

export interface ChoicesHere {
  /** The sites that the tab's documents come from. */
  readonly hosts: readonly string[];
  readonly made: readonly ChoiceMade[];
  readonly offered: readonly ChoiceOffered[];
}

/** Whether the person wants nothing said about this document. */
export const isSilencedHere = ({ document: { origin, facts } }: PlacedFindings, choices: SiteChoices): boolean =>
  isSilenced(siteChoiceFor(choices, origin, facts));

/**
 * @param documents of the tab; a form in a frame and the page around it may be of different sites, and a choice holds for all of them.
 * @param origin the site that the tab shows, where that is known.
 */
export function choicesHere(documents: readonly PlacedFindings[], origin: string | null, choices: SiteChoices): ChoicesHere {
  const origins = documents.length > 0 ? documents.map(({ document }) => document.origin) : origin === null ? [] : [origin];
  const hosts = unique(origins.map(siteChoiceKey));
  const pages = documents.flatMap(({ document: { facts } }) => {
    const key = pageChoiceKey(facts);
    return key === null ? [] : [{ key, card: facts.card }];
  });
  const made = [...pages, ...hosts.map((key) => ({ key, card: null }))].flatMap(({ key, card }): readonly ChoiceMade[] => {
    const choice = choices[key];
    return choice === undefined ? [] : [{ key, choice, card }];
  });
  const heard = documents.filter((one) => !isSilencedHere(one, choices)).map(({ document }) => document);
  const fields = heard.filter(({ facts }) => facts.codeField !== 'notSeen');
  const warned = heard.filter(({ facts, findings }) => facts.page === ELSEWHERE && findings.some(warnsOfForeignSite));
  const offered: readonly ChoiceOffered[] = [
    { choice: 'allowed', keys: unique(warned.map((one) => siteChoiceKey(one.origin))) },
    { choice: 'notACodeField', keys: unique(fields.map((one) => pageChoiceKey(one.facts) ?? siteChoiceKey(one.origin))) },
    { choice: 'muted', keys: unique(heard.map((one) => siteChoiceKey(one.origin))) },
  ];
  return { hosts, made: uniqueBy(made, ({ key }) => key), offered: offered.filter(({ keys }) => keys.length > 0) };
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];
const uniqueBy = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] =>
  all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
