import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'wait-for-activation',
  title: { ja: 'カードが有効になるのを待つ', en: 'Wait until the card is activated' },
  steps: [
    {
      ja: '買った直後は、カードがまだ有効になっていないことがあります。数時間ほど待ってから、一度だけ試します。',
      en: 'Right after buying, a card may not be active yet. Wait some hours, then try once.',
    },
    {
      ja: 'それでも使えないときは、レシートを持って買ったお店に相談します。',
      en: 'If it still does not work, go back to the shop with the receipt.',
    },
  ],
  source:
    'Steam: a card may take several hours after purchase (redeemwalletcode.js, POSACodeNotActivated); Spotify: the cashier must activate it (gift-card-not-working); stored copies read 2026-11-24.',
} satisfies Fix;
