import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'leave-insecure-page',
  title: { ja: '公式のページを「https」で開き直す', en: 'Open the official page over “https”' },
  steps: [
    { ja: 'このページではコードを入力せず、閉じます。', en: 'Do not type the code here; close this page.' },
    {
      ja: '検索からではなく、公式のアドレスを直接開きます。アドレスが「https://」で始まることを確かめます。',
      en: 'Open the official address directly, not through a search, and make sure that it begins with “https://”.',
    },
  ],
  opens: { any: '{cleanAddress}' },
  opensLabel: { ja: '公式ページを開く', en: 'Open the official page' },
  source: 'Follows from the missing https.',
} satisfies Fix;
