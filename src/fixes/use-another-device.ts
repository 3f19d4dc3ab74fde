import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'use-another-device',
  title: { ja: '新しい端末で試す', en: 'Use a newer device' },
  steps: [
    {
      ja: 'とても古い端末は、今の安全な通信に必要な証明書（サイトが本物だと示すしくみ）を確かめられず、ページを開けません。',
      en: 'A very old device cannot check today’s certificates (what proves that a site is genuine), so it cannot open the page.',
    },
    {
      ja: '新しいスマートフォンかパソコンで公式のページを開き、自分のアカウントでサインインします。',
      en: 'Open the official page on a newer phone or computer and sign in to your own account.',
    },
    { ja: '借りた端末では、終わったら必ずサインアウトします。', en: 'On a borrowed device, sign out when you are done.' },
  ],
  source:
    'Remedy named in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24; that very old devices cannot verify today’s certificates: Let’s Encrypt as quoted by third parties, read 2026-11-24.',
} satisfies Fix;
