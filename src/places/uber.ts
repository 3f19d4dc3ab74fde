import type { Place } from '../contracts/place';

export const place = {
  id: 'uber',
  name: { ja: 'Uber（Uber Eatsを含む）', en: 'Uber and Uber Eats' },
  takes: { say: ['uber'], source: 'takers' },
  refuses: null,
  otherWaysToPay: {
    say: {
      ja: 'クレジットカード、Apple Pay、PayPay、楽天ペイなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'Credit card, Apple Pay, PayPay or Rakuten Pay may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher: 'Uberヘルプ「Uber ギフトカードについて」（日本の案内）',
      url: 'https://help.uber.com/ubereats/restaurants/article/uber-%E3%82%AE%E3%83%95%E3%83%88%E3%82%AB%E3%83%BC%E3%83%89%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6?nodeId=49905be4-db4f-4f3d-a043-c4c83191123c',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    payments: { publisher: 'blog.buygift.app', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
