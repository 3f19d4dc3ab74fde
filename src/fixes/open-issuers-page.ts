import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'open-issuers-page',
  title: { ja: '発行元の公式ページで確かめる', en: 'Go to the issuer’s own page instead' },
  steps: [
    {
      ja: 'だれのページか確かめられるまで、ここにはコードを入力しないでください。写真も送らないでください。',
      en: 'Until you know whose page this is, do not type the code here, and send no photo.',
    },
    {
      ja: 'カードに書かれたアドレスか、「使える?」のカードのページにある公式ページを開きます。検索結果や広告からは開かないでください。',
      en: 'Open the address that is printed on the card, or the official page that Tsukaeru names for it. Do not get there through a search or an advertisement.',
    },
    {
      ja: 'よくご存じのサイトなら、「使える?」のアイコンから開く画面の「このサイトについて」で、このお知らせを止められます。',
      en: 'If you know this site well, open Tsukaeru from its icon: under “About this site” you can stop this note.',
    },
  ],
  opens: { any: '{officialPage}' },
  opensLabel: { ja: '公式ページを開く', en: 'Open the official page' },
  source:
    'A search advertisement for a gift card’s balance led to a copy of the issuer’s page (nytech.media and justinribeiro.com, third parties), and prepaid cards bear the address of their own page (a credit union’s page, third party); read 2026-11-24.',
} satisfies Fix;
