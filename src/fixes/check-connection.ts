import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'check-connection',
  title: { ja: '通信を順番に確かめる', en: 'Check your connection, one thing after another' },
  steps: [
    {
      ja: 'ルーター（家のWi-Fiの機械）の電源を切り、少し待ってから入れ直します。',
      en: 'Switch the router (the box that makes your Wi-Fi) off, wait a little and switch it on again.',
    },
    {
      ja: 'ルーターの設定がわかる人がいれば、Wi-Fiのチャンネル（電波の通り道）を変えてみます。',
      en: 'If somebody knows the router’s settings, try another Wi-Fi channel (the lane its radio uses).',
    },
    { ja: 'ルーターのケーブルが抜けていないか確かめます。', en: 'See whether a cable of the router has come loose.' },
    {
      ja: 'スマートフォンは機内モードをオンにします。ボタンの色が変わってもすぐ戻さず、しばらく待ってからオフにします。',
      en: 'On a phone switch airplane mode on. When the button has changed colour, wait a while before you switch it off.',
    },
    { ja: 'まだつながらなければ、端末を再起動します。', en: 'If it still does not connect, restart the device.' },
  ],
  source: 'The order of remedies in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
