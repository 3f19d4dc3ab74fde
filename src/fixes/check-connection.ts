import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'check-connection',
  title: { ja: '通信環境を確かめる', en: 'Check your connection' },
  steps: [
    { ja: 'Wi-Fiやケーブルがつながっているか確かめます。', en: 'See whether Wi-Fi or the cable is connected.' },
    {
      ja: 'スマートフォンは機内モードをオンにし、しばらく待ってからオフに戻します。',
      en: 'On a phone switch airplane mode on, wait a moment, and switch it off again.',
    },
    { ja: '直らなければ、ルーターと端末を再起動します。', en: 'If that does not help, restart the router and the device.' },
  ],
  source: 'The order of remedies in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
