import type { Fix } from '../contracts/fix';

const restart = {
  ja: '作業中のものを保存してから、再起動します。時間に余裕があるときに行ってください。',
  en: 'Save your work, then restart. It takes a while, so choose a quiet moment.',
};

export const fix = {
  id: 'update-desktop-system',
  title: { ja: 'パソコンを更新する', en: 'Update your computer' },
  steps: {
    windows: [
      {
        ja: '「設定」の「Windows Update」を開き、更新を確認します。',
        en: 'Open Windows Update in Settings and check for updates.',
      },
      restart,
    ],
    macos: [
      {
        ja: '「システム設定」→「一般」→「ソフトウェアアップデート」を開き、更新を確認します。',
        en: 'Open System Settings → General → Software Update and check for updates.',
      },
      restart,
    ],
    other: [{ ja: 'パソコンの設定で、更新を確認します。', en: 'Look for updates in the computer’s settings.' }, restart],
  },
  source:
    'General practice on Windows and macOS, not read at their makers; that the system be updated: remedy named in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
