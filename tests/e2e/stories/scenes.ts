import type { Page } from 'puppeteer-core';
import type { CheckId } from '../../../src/contracts/check';
import type { FixId } from '../../../src/contracts/fix';
import type { Person } from '../../support/story/person';
import type { Stage } from '../../support/story/stage';

/** Something that goes wrong on a page where a code is typed. */
export interface Scene {
  readonly at: string;
  readonly address: string;
  /** What is wrong with the world or the browser. */
  readonly prepare?: (stage: Stage, page: Page) => void | Promise<void>;
  /** What the person does in the page. */
  readonly acts?: (person: Person) => Promise<void>;
  /** What the banner tells, and what the person reads there after one press. */
  readonly told: CheckId;
  readonly fix: FixId;
  readonly after?: (stage: Stage, page: Page) => Promise<void>;
  readonly only?: 'chromium';
  /** Its whole way stands in `named-stories.ts`, so that it is not played twice. */
  readonly named?: true;
}

export const today = '2026-11-24T12:00:00+09:00';
export const theNight = '2019-12-20T20:00:00+09:00';

export const addresses = {
  amazon: 'https://www.amazon.co.jp/gc/redeem',
  amazonAbroad: 'https://www.amazon.com/gc/redeem',
  apple: 'https://apps.apple.com/redeem',
  bitcash: 'https://settle.bitcash.co.jp/settle/tri',
  googlePlay: 'https://play.google.com/redeem',
  spotify: 'https://www.spotify.com/redeem',
  steamKey: 'https://store.steampowered.com/account/registerkey',
  steamWallet: 'https://store.steampowered.com/account/redeemwalletcode',
  webMoney: 'https://www.webmoney.ne.jp/payment',
} as const;

const steamFailsWith =
  (status: 403 | 429 | 451 | 500 | 503): NonNullable<Scene['prepare']> =>
  ({ world }) => {
    world.state.failing.set('store.steampowered.com', status);
  };
const inWallet =
  (code: string): NonNullable<Scene['acts']> =>
  (person) =>
    person.types('#wallet_code', code);

export const scenes = {
  'outage-of-the-card': { at: theNight, address: addresses.webMoney, told: 'service-outage', fix: 'wait-for-recovery' },
  'apple-still-down-at-15': {
    at: '2019-12-21T15:00:00+09:00',
    address: addresses.apple,
    told: 'service-outage',
    fix: 'wait-for-recovery',
  },
  'cookies-blocked': {
    at: today,
    address: addresses.amazon,
    told: 'cookies-blocked',
    fix: 'allow-cookies-for-site',
    named: true,
  },
  'back-into-the-form': {
    at: today,
    address: addresses.amazon,
    prepare: ({ world }) => {
      world.state.redeemAnswer = 'accepted';
    },
    acts: async (person) => {
      await person.types('#gc-redemption-input', 'TEST-TESTTE-STTE');
      await person.sends('#gc-redemption-apply-button');
      await person.page.evaluate(() => history.back());
    },
    told: 'return-to-submitted-form',
    fix: 'start-again-from-clean-page',
  },
  'refused-with-403': {
    at: today,
    address: addresses.steamWallet,
    prepare: steamFailsWith(403),
    told: 'failing-page',
    fix: 'switch-off-proxy-or-vpn',
  },
  'refused-with-451': {
    at: today,
    address: addresses.steamWallet,
    prepare: steamFailsWith(451),
    told: 'failing-page',
    fix: 'switch-off-proxy-or-vpn',
  },
  'failing-with-503': {
    at: today,
    address: addresses.steamWallet,
    prepare: steamFailsWith(503),
    told: 'failing-page',
    fix: 'switch-off-proxy-or-vpn',
  },
  'scripts-that-do-not-come': {
    at: today,
    address: addresses.steamWallet,
    prepare: async (_, page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url().endsWith('/missing.js') ? request.abort() : request.continue()));
      await page.evaluateOnNewDocument(() => {
        document.addEventListener('DOMContentLoaded', () => {
          document.head.appendChild(Object.assign(document.createElement('script'), { src: '/missing.js' }));
        });
      });
    },
    told: 'failed-site-scripts',
    fix: 'switch-off-proxy-or-vpn',
    only: 'chromium',
  },
  offline: {
    at: today,
    address: addresses.steamWallet,
    acts: async ({ page }) => {
      await page.setOfflineMode(true);
    },
    told: 'offline-browser',
    fix: 'check-connection',
    after: (_, page) => page.setOfflineMode(false),
    only: 'chromium',
  },
  'full-width-letters': {
    at: today,
    address: addresses.steamWallet,
    acts: inWallet('ＡＢＣ１２'),
    told: 'full-width-code',
    fix: 'retype-in-half-width',
  },
  'code-of-another-page': {
    at: today,
    address: addresses.steamWallet,
    acts: inWallet('AAAAA-BBBBB-CCCCC-DDDDD-EEEEE'),
    told: 'wrong-card-for-form',
    fix: 'use-page-of-that-code',
  },
  'latin-where-hiragana-belongs': {
    at: today,
    address: addresses.bitcash,
    acts: (person) => person.types('input[type=text]', 'ABCD'),
    told: 'hiragana-missing-in-code',
    fix: 'type-in-hiragana',
  },
  'too-many-requests': {
    at: today,
    address: addresses.steamKey,
    prepare: steamFailsWith(429),
    told: 'locked-out',
    fix: 'stop-retrying',
  },
} as const satisfies Readonly<Record<string, Scene>>;
export type SceneId = keyof typeof scenes;
