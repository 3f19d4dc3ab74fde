import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'update-desktop-system',
  title: { ja: 'パソコンを更新する', en: 'Update your computer' },
  steps: [
    {
      ja: 'Windowsは「設定」の「Windows Update」を開き、更新を確認します。',
      en: 'Windows: open Windows Update in Settings and check for updates.',
    },
    {
      ja: 'Macは「システム設定」→「一般」→「ソフトウェアアップデート」を開きます。',
      en: 'Mac: open System Settings → General → Software Update.',
    },
    {
      ja: '作業中のものを保存してから、再起動します。時間に余裕があるときに行ってください。',
      en: 'Save your work, then restart. It takes a while, so choose a quiet moment.',
    },
  ],
  source:
    'General practice on Windows and macOS, not read at their makers; that the system be updated: remedy named in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
