import type { Chapter } from '../chapter';

export const chapter = {
  id: 'old-device',
  title: { ja: '端末が古すぎるとき', en: 'When the device is too old' },
  text: [
    {
      ja: 'TLSは、通信を人に読まれないように守るしくみです。SHA-2は、サイトの証明書がにせものでないことを確かめる計算方法です。これらに対応しない端末では、更新できなければ、別の端末を使うしかありません。',
      en: 'TLS keeps others from reading what you send. SHA-2 is the arithmetic by which a device checks that a site’s certificate is no forgery. A device without them that cannot be updated must be replaced by another.',
    },
    {
      ja: '下の表は2019年の記事が挙げたものです。今はもっと新しいものが必要なことがあります。',
      en: 'The table is from an article of 2019. Today a newer version may be needed.',
    },
  ],
  signs: [
    { ja: '安全に接続できない、証明書が無効だと出る', en: 'The device says that the connection is not safe or the certificate invalid' },
  ],
  fixes: ['update-ios', 'update-android', 'update-desktop-system', 'use-another-device'],
  table: {
    head: [
      { ja: '端末', en: 'Device' },
      { ja: '2019年に挙げられたもの', en: 'Named in 2019' },
    ],
    rows: [
      [
        { ja: 'Windowsパソコン', en: 'Windows' },
        { ja: 'Internet Explorer 9以上、FirefoxとChromeは最新版', en: 'Internet Explorer 9 or later; newest Firefox and Chrome' },
      ],
      [
        { ja: 'Macのパソコン', en: 'Mac' },
        { ja: 'Safari 7以上', en: 'Safari 7 or later' },
      ],
      [
        { ja: 'Androidの端末', en: 'Android' },
        { ja: '4.0.3以上', en: '4.0.3 or later' },
      ],
      [
        { ja: 'iPhoneやiPadの端末', en: 'iPhone, iPad' },
        { ja: 'iOS 8以上', en: 'iOS 8 or later' },
      ],
    ],
  },
  sources: [
    {
      ja: '2019年12月20日の障害を扱った記事（snsdays.com、第三者）、2026年11月24日に確認。',
      en: 'An article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
    },
  ],
} satisfies Chapter;
