import { theNight, today } from './scenes';

/** Somebody before buying a card. */
export interface Purchase {
  readonly at: string;
  readonly card: string;
  readonly shop?: string;
  readonly place?: string;
  readonly verdict: string;
  readonly selling?: string;
  readonly typing?: string;
  /** The other ways to pay at the place are named. */
  readonly otherWays?: true;
}

export const purchases = {
  'at-seven-eleven': { at: theNight, card: 'webmoney', shop: 'seven-eleven', verdict: 'stop', selling: 'stop', typing: 'stop' },
  'at-lawson': { at: theNight, card: 'webmoney', shop: 'lawson', verdict: 'stop', selling: 'nothingKnownAgainst', typing: 'stop' },
  'at-daily-yamazaki': {
    at: theNight,
    card: 'google-play',
    shop: 'daily-yamazaki',
    verdict: 'stop',
    selling: 'nothingKnownAgainst',
    typing: 'stop',
  },
  'google-card-for-app-store': { at: today, card: 'google-play', place: 'app-store', verdict: 'stop', otherWays: true },
} as const satisfies Readonly<Record<string, Purchase>>;
export type PurchaseId = keyof typeof purchases;
