import type { Chapter } from '../chapter';

export const chapter = {
  id: 'old-device',
  title: { ja: '端末が古すぎるとき', en: 'When the device is too old' },
  text: [
    {
      say: {
        ja: 'TLSは、通信を人に読まれないように守るしくみです。お金を扱うページは、これがないと開けません。',
        en: 'TLS keeps others from reading what you send. Pages that handle money do not open without it.',
      },
      source: 'own',
    },
    {
      say: {
        ja: 'SHA-2は、サイトの証明書（サイトが本物だと示すしくみ）がにせものでないことを確かめる計算方法です。対応していない端末では、カードを使えません。',
        en: 'SHA-2 is the arithmetic by which a device checks that a site’s certificate (what proves that it is genuine) is no forgery. A device without it cannot use a card.',
      },
      source: 'article',
    },
    {
      say: {
        ja: '2015年ごろより前の端末や、Androidの7.1.1より前では、今の証明書を確かめられないことがあります。',
        en: 'Devices from before about 2015, and Android before 7.1.1, may not be able to check today’s certificates.',
      },
      source: 'letsEncrypt',
      hint: true,
    },
    {
      say: {
        ja: '設定を変えても直りません。まず「ブラウザと端末を更新する」の章の手順で更新し、更新できなければ別の端末を使います。',
        en: 'No setting mends this. First update as the chapter “Update browser and device” says; if there is no update, use another device.',
      },
      source: 'own',
    },
  ],
  signs: [
    { symptom: 'says-not-safe', source: 'letsEncrypt' },
    { symptom: 'page-will-not-open', source: 'letsEncrypt' },
  ],
  fixes: ['use-another-device'],
  table: {
    caption: {
      ja: '2019年の記事が挙げたもの（今は、もっと新しいものが必要なことがあります）',
      en: 'What the article named in 2019 (today something newer may be needed)',
    },
    head: [
      { ja: '端末', en: 'Device' },
      { ja: '2019年に挙げられたもの', en: 'Named in 2019' },
    ],
    rows: [
      [
        { ja: 'Windowsのパソコン', en: 'Windows' },
        { ja: 'Internet Explorer 9以上、またはFirefoxかChromeの最新版', en: 'Internet Explorer 9 or later; newest Firefox or Chrome' },
      ],
      [
        { ja: 'Macのパソコン', en: 'Mac' },
        { ja: 'Safari 7以上', en: 'Safari 7 or later' },
      ],
      [
        { ja: 'Androidの端末', en: 'Android' },
        { ja: 'Android 4.0.3以上', en: 'Android 4.0.3 or later' },
      ],
      [
        { ja: 'iPhoneやiPadの端末', en: 'iPhone, iPad' },
        { ja: 'iOS 8以上', en: 'iOS 8 or later' },
      ],
    ],
    source: 'article',
  },
} satisfies Chapter;
