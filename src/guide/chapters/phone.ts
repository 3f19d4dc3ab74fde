import type { Chapter } from '../chapter';

export const chapter = {
  id: 'phone',
  title: { ja: 'スマートフォンで入力するとき', en: 'When you type on a phone' },
  text: [
    {
      say: {
        ja: '「使える?」は、パソコンのChrome・Edge・Firefoxと、AndroidのFirefoxのための拡張機能（ブラウザに機能を足すもの）です。iPhone・iPadや、そのほかのスマートフォンのブラウザには対応していません。',
        en: 'Tsukaeru is an extension (it adds something to a browser) for Chrome, Edge and Firefox on computers and for Firefox on Android. There is none for iPhone, iPad or other browsers on phones.',
      },
      source: 'ownPackage',
    },
    {
      say: {
        ja: 'そのときは、拡張機能の代わりに、表の順に自分で確かめます。このガイドは印刷でき、PDFにしてスマートフォンで読むこともできます。',
        en: 'There, look at these things yourself, in this order. You can print this guide, or save it as a PDF to read on the phone.',
      },
      source: 'own',
    },
  ],
  signs: [{ symptom: 'on-a-phone', source: 'own' }],
  fixes: ['leave-insecure-page', 'use-another-device'],
  table: {
    caption: { ja: 'スマートフォンで、自分で確かめること', en: 'What to look at yourself on a phone' },
    head: [
      { ja: '見るところ', en: 'Where to look' },
      { ja: '確かめること', en: 'What to see' },
    ],
    rows: [
      [
        { ja: '公式のお知らせ', en: 'Official notices' },
        { ja: '障害や工事のお知らせが出ていないか', en: 'Whether they speak of trouble or works' },
      ],
      [
        { ja: 'アドレス', en: 'Address' },
        { ja: '「https://」で始まる公式のアドレスか', en: 'Whether it is the official one and begins with “https://”' },
      ],
      [
        { ja: 'サインイン', en: 'Sign-in' },
        { ja: '使いたいアカウントと国になっているか', en: 'Whether it is the account and country that you want' },
      ],
      [
        { ja: '入力した文字', en: 'What you typed' },
        { ja: '半角か、抜けや余りがないか', en: 'Whether it is half-width, with nothing missing and nothing extra' },
      ],
      [
        { ja: 'ブラウザの設定', en: 'Browser settings' },
        { ja: 'Cookieを止めていないか、翻訳していないか', en: 'Whether cookies are blocked, or the page translated' },
      ],
      [
        { ja: 'Wi-Fi', en: 'Wi-Fi' },
        { ja: 'プロキシやVPNがオフか', en: 'Whether proxy and VPN are off' },
      ],
    ],
    source: 'own',
  },
} satisfies Chapter;
