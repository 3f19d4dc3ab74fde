import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'match-country-of-account',
  title: { ja: 'アカウントの国とカードの国を合わせる', en: 'Match the country of the account and the card' },
  steps: [
    { ja: 'カードを買った国（カードに書かれた国や通貨）を確かめます。', en: 'See which country or currency the card was sold for.' },
    { ja: 'アカウントの設定で、国や地域が同じか確かめます。', en: 'See whether the account’s country or region is the same.' },
    {
      ja: 'ちがうときは、その国のアカウントでしか使えないことが多く、国を変える前に残高や契約の扱いを発行元の案内で確かめます。',
      en: 'If not, the card mostly works on an account of that country only. Before you change the country, read what the issuer says happens to balance and subscriptions.',
    },
  ],
  source: 'PlayStation, Nintendo, Spotify and Riot support pages bind codes to the country of the account, stored copies read 2026-11-24.',
} satisfies Fix;
