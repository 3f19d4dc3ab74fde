import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'reload-later',
  title: { ja: 'しばらく待ってから開き直す', en: 'Wait a while and open the page again' },
  steps: [
    { ja: '10分ほど待ちます。', en: 'Wait about ten minutes.' },
    { ja: 'このページを閉じ、公式のアドレスから開き直します。', en: 'Close this page and open the official address again.' },
  ],
  opens: { any: '{cleanAddress}' },
  opensLabel: { ja: '公式ページを開き直す', en: 'Open the official page again' },
  source: 'General practice for server errors; no issuer publishes a waiting time.',
} satisfies Fix;
