import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'stop-retrying',
  title: { ja: '続けて試すのをやめる', en: 'Stop trying for now' },
  steps: [
    {
      ja: '続けて試すと、待ち時間が延びるサイトがあります。カードに決まった待ち時間があればその時間、わからなければ30分以上あけてください。',
      en: 'At some sites each new try makes you wait longer. Leave it alone for as long as the card’s own rule says, or, where none is known, for at least 30 minutes.',
    },
    { ja: 'その間に、コードをカードと見比べておきます。', en: 'Meanwhile compare the code with your card.' },
  ],
  source:
    'Steam: wait 30 minutes after unexpected errors (registerkey.js); Ubisoft: each try resets the timer (support article 000025783); stored copies read 2026-11-24.',
} satisfies Fix;
