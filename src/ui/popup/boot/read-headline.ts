import { HEADLINE_VERSION, type Headline, LONGEST_LINE, MOST_NOTES } from '../../../contracts/stored-keys';
import type { Locale } from '../../../contracts/text';

// Numbers are put in by the build; whatever else came from a file that other surfaces share would be a request of its own before the first paint.
// So the two lines that follow repeat `contracts/stored-keys.ts` and `i18n/locale.ts`, and a test holds them to it.

/** Where the worker keeps a tab's headline. */
export const bootKey = (tabId: number): string => `headline:${tabId}`;
/** @param language a BCP 47 tag, of the browser's own menus. */
export const bootLocale = (language: string): Locale => (/^ja\b/i.test(language) ? 'ja' : 'en');

/**
 * Opens what lies under a tab's `headlineKey`, by hand: the schema library would be 56 kB before the first paint. It takes exactly what the
 * schema `headline` of `stored-schemas.ts` takes.
 * @returns `null` for anything else.
 */
export function readHeadline(envelope: unknown): Headline | null {
  if (!isRecord(envelope) || envelope.version !== HEADLINE_VERSION) return null;
  return isHeadline(envelope.value) ? envelope.value : null;
}

function isHeadline(value: unknown): value is Headline {
  return (
    isRecord(value) &&
    Object.keys(value).length === 6 &&
    isOneOf(value.locale, ['ja', 'en']) &&
    isOneOf(value.tone, ['nothing', 'info', 'warning', 'critical']) &&
    isOneOf(value.page, ['listed', 'elsewhere']) &&
    (value.card === null || isLine(value.card)) &&
    isLine(value.title) &&
    Array.isArray(value.notes) &&
    value.notes.length <= MOST_NOTES &&
    value.notes.every(isNote)
  );
}

const isNote = (note: unknown) =>
  isRecord(note) && Object.keys(note).length === 2 && isOneOf(note.look, ['strong', 'plain', 'quiet']) && isLine(note.text);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLine = (value: unknown) => typeof value === 'string' && value.length <= LONGEST_LINE;
const isOneOf = (value: unknown, all: readonly unknown[]) => all.includes(value);
