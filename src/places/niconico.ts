import type { Place } from '../contracts/place';

export const place = {
  id: 'niconico',
  name: { ja: 'ニコニコ', en: 'Niconico' },
  takes: { say: ['niconico', 'webmoney'], source: 'takers' },
  refuses: null,
  otherWaysToPay: {
    say: {
      ja: 'クレジットカード、WebMoney、携帯電話料金とのまとめ払いなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'Credit card, WebMoney or the mobile phone bill may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher: 'ニコニコヘルプ「ニコニコポイントの料金支払方法」（2023年11月21日更新）',
      url: 'https://qa.nicovideo.jp/faq/show/798',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    payments: {
      publisher: 'ニコニコヘルプ',
      url: 'https://qa.nicovideo.jp/faq/show/798',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
