import type { EpochMs } from '../contracts/epoch-ms';
import type { Locale } from '../contracts/text';

/** Something of ours: its id and the name that we gave it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * What a person may hand to the shop or the issuer. Ids and words of our own only: there is no part that a code, an address or a text of the
 * page could come in by. `null`: not told, or not known.
 */
export interface ReportFacts {
  readonly locale: Locale;
  readonly now: EpochMs;
  readonly browser: string | null;
  readonly system: string | null;
  readonly version: string;
  readonly card: Named;
  readonly plain: Named;
  readonly message: Named | null;
  readonly shop: Named | null;
  readonly boughtOn: string | null;
  readonly cause: Named;
  /** Checks that failed on the open page, and those that could not answer. */
  readonly failed: readonly Named[];
  readonly couldNotTell: readonly Named[];
  /** Whether a page of a card was open at all: else nothing was looked at, which is not the same as nothing found. */
  readonly pageWasOpen: boolean;
  readonly outage: Named;
  /** How old the knowledge is, by source. */
  readonly sources: readonly Named[];
}

/** The words around them, in the person's language. */
export interface ReportWords {
  readonly title: string;
  readonly label: Readonly<Record<ReportLabel, string>>;
  readonly notTold: string;
  readonly notKnown: string;
  readonly none: string;
  readonly notLooked: string;
  readonly colon: string;
}

type ReportLabel =
  | 'time'
  | 'browser'
  | 'system'
  | 'version'
  | 'card'
  | 'plain'
  | 'message'
  | 'shop'
  | 'boughtOn'
  | 'cause'
  | 'failed'
  | 'couldNotTell'
  | 'outage'
  | 'sources';

/** Writes the report as plain text, one statement a line. Pure. */
export function reportText(facts: ReportFacts, words: ReportWords): string {
  const time = new Intl.DateTimeFormat(facts.locale, { dateStyle: 'medium', timeStyle: 'long' }).format(facts.now);
  const line = (label: ReportLabel, value: string) => `${words.label[label]}${words.colon}${value}`;
  const named = (one: Named | null) => (one === null ? words.notTold : both(one));
  const list = (label: ReportLabel, all: readonly Named[], empty: string) =>
    all.length === 0 ? [line(label, empty)] : [line(label, ''), ...all.map((one) => `- ${both(one)}`)];
  const noCheck = facts.pageWasOpen ? words.none : words.notLooked;
  return [
    words.title,
    line('time', time),
    line('browser', facts.browser ?? words.notKnown),
    line('system', facts.system ?? words.notKnown),
    line('version', facts.version),
    line('card', named(facts.card)),
    line('plain', named(facts.plain)),
    line('message', named(facts.message)),
    line('shop', named(facts.shop)),
    line('boughtOn', facts.boughtOn ?? words.notTold),
    line('cause', named(facts.cause)),
    ...list('failed', facts.failed, noCheck),
    ...list('couldNotTell', facts.couldNotTell, noCheck),
    line('outage', named(facts.outage)),
    ...list('sources', facts.sources, words.none),
  ]
    .map((one) => one.trimEnd())
    .join('\n');
}

const both = ({ id, name }: Named) => `${name} [${id}]`;
