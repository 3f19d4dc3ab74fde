import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** The page came without https: anybody on the way can read a code that is typed here. */
export const check = {
  id: 'insecure-page',
  severity: 'critical',
  certainty: 'statement',
  needs: ['page', 'card'],
  run({ page: { secure, page }, card }): CheckResult {
    if (secure) return { status: 'pass' };
    const cleanAddress = card?.cleanAddresses[page];
    return { status: 'fail', fixes: ['leave-insecure-page'], ...(cleanAddress === undefined ? {} : { data: { cleanAddress } }) };
  },
} satisfies Check<'page' | 'card'>;

export const words = {
  default: {
    title: {
      ja: 'このページの通信は守られていません。コードを入力しないでください',
      en: 'This page is not protected. Do not type your code here',
    },
    text: {
      ja: 'アドレスが「https」で始まっていないため、入力したコードを途中で読み取られるおそれがあります。',
      en: 'Its address does not begin with “https”, so others on the way could read the code that you type.',
    },
    because: {
      ja: 'このページが守られた通信で開かれていないと、ブラウザが示しています。',
      en: 'The browser shows that this page was not opened over a protected connection.',
    },
  },
  unknown: {
    title: { ja: '通信が守られているか', en: 'Whether the page is protected' },
    text: { ja: '確かめられませんでした。', en: 'We could not find out.' },
  },
} satisfies CheckWords;
