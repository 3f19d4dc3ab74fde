import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'read-unreadable-code',
  title: { ja: '番号が読めないときは、当てずっぽうで入力しない', en: 'If you cannot read the code, do not guess' },
  steps: [
    {
      ja: '削りすぎて読めない文字を、推測で何度も入力しません。続けてまちがえると、入力できなくなることがあります。',
      en: 'Do not try guesses for characters that were scratched away: wrong tries in a row can lock you out.',
    },
    {
      ja: 'カードの管理番号（コードとは別の番号）とレシートを手元に置きます。',
      en: 'Have the serial number of the card (not the code) and the receipt at hand.',
    },
    {
      ja: 'カードに書かれた発行元の窓口に、読めないことを伝えます。',
      en: 'Tell the issuer, at the contact printed on the card, that it cannot be read.',
    },
  ],
  source:
    'Issuers ask for card and receipt (Google Play help 9057338, Riot support article 48753809137171); that guesses lock: Steam (registerkey.js); stored copies read 2026-11-24.',
} satisfies Fix;
