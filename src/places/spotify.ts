import type { Place } from '../contracts/place';

export const place = {
  id: 'spotify',
  name: { ja: 'Spotify', en: 'Spotify' },
  takes: { say: ['spotify'], source: 'takers' },
  refuses: { say: ['vanilla-visa'], source: 'refusers', hint: true },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカード、デビットカード、PayPal、携帯電話料金とのまとめ払いなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'Credit or debit card, PayPal, or the mobile phone bill may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher: 'Spotifyギフトカード利用規約（日本）',
      url: 'https://www.spotify.com/jp/legal/gift-card',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    refusers: {
      publisher: 'バニラVisaギフトカード公式サイト（利用できない支払いの案内）',
      url: 'https://www.vvgift.jp/gift/unavailable.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    payments: { publisher: 'app-liv.jp（2023年12月）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
