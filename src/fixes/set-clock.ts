import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'set-clock',
  title: { ja: '端末の時計を合わせる', en: 'Set your device’s clock' },
  steps: [
    {
      ja: '端末の設定で「日付と時刻」を開き、「自動的に設定」をオンにします。地域（タイムゾーン）も合っているか見てください。',
      en: 'In the device’s settings open “Date and time” and switch on “Set automatically”. See that the time zone is right too.',
    },
    {
      ja: 'このページを再読み込みします。この案内が消えるまでに、30分ほどかかることがあります。',
      en: 'Reload this page. It may take half an hour until this notice goes.',
    },
  ],
  source:
    'Systems name this setting in words of their own, so the steps stay general. A wrong clock breaks secure connections: Mozilla’s help page «time-errors», named in Firefox ESR 153, 2026-11-24.',
} satisfies Fix;
