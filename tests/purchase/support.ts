import type { CardRules } from '../../src/contracts/card';
import { epochMs } from '../../src/contracts/epoch-ms';
import type { Place } from '../../src/contracts/place';
import type { PurchaseAdvice } from '../../src/contracts/purchase-advice';
import type { Text } from '../../src/contracts/text';
import type { Answer, SourceState, Verdict } from '../../src/contracts/verdict';
import { fill, placeholder } from '../../src/i18n/fill';
import { purchaseReasons } from '../../src/purchase/reasons';

/** A card about which nothing special is known. */
export const card = (changes: Partial<CardRules> = {}): CardRules => ({
  id: 'apple',
  name: { ja: 'カード', en: 'Card' },
  officialPage: null,
  group: 'games',
  monogram: 'T',
  typedAt: { say: 'issuerPage', source: 's' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: { say: ['seven-eleven', 'lawson'], source: 's' },
  usableAt: null,
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
  ...changes,
});

export const place = (changes: Partial<Place> = {}): Place => ({
  id: 'app-store',
  name: { ja: 'お店', en: 'Store' },
  takes: { say: [], source: 's' },
  refuses: null,
  otherWaysToPay: null,
  sources: {},
  ...changes,
});

const silence: Answer = { level: 'nothingReported', current: [], past: [] };
export const source = (id: string, fresh = true): SourceState => ({ source: id, fetchedAt: epochMs(0), fresh, error: null });

/** A verdict of fresh sources that report nothing, changed where a test says so. */
export const verdict = (
  changes: Partial<Omit<Verdict, 'typing' | 'selling'>> & { typing?: Partial<Answer>; selling?: Partial<Answer> } = {},
): Verdict => ({
  card: 'apple',
  coverage: 'officialFeed',
  sources: [source('apple'), source('feed')],
  ...changes,
  typing: { ...silence, ...changes.typing },
  selling: { ...silence, ...changes.selling },
});

export const idsOf = ({ reasons }: Pick<PurchaseAdvice, 'reasons'>): readonly string[] => reasons.map(({ say }) => say);

const names = {
  card: (id: string): Text => ({ ja: id, en: id }),
  retailer: (id: string): Text => ({ ja: id, en: id }),
  place: (id: string): Text => ({ ja: id, en: id }),
};

/** Writes the reasons out. Throws where a wording is missing or leaves a hole. */
export function written({ reasons }: Pick<PurchaseAdvice, 'reasons'>, locale: 'ja' | 'en'): readonly string[] {
  return reasons.map(({ say, data }) => {
    const text = purchaseReasons[say];
    if (text === undefined) throw new Error(`no wording: ${say}`);
    for (const [, name, kind] of text[locale].matchAll(placeholder)) {
      const value = data[kind === 'text' ? `${name}.${locale}` : `${name}`];
      if (value === undefined || (Array.isArray(value) && value.length === 0)) throw new Error(`${say}: nothing for ${name}`);
    }
    return fill(text, data, { locale, now: epochMs(Date.UTC(2026, 10, 24)), names });
  });
}
