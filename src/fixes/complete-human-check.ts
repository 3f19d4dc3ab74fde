import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'complete-human-check',
  title: { ja: '画像などの確認を済ませる', en: 'Complete the check that you are a person' },
  steps: [
    { ja: 'ページに画像の文字やパズルが出ていれば、それに答えます。', en: 'Answer the picture or puzzle on the page.' },
    {
      ja: '何も出ていないときは、広告ブロックなどの拡張機能をこのサイトでだけ止め、ページを開き直します。',
      en: 'If none is shown, switch off content blockers for this site only and open the page anew.',
    },
  ],
  source:
    'Amazon shows a picture check after failures (public scripts); Roblox needs its captcha (result 80, front-end source); that blockers stop it is our inference; read 2026-11-24.',
} satisfies Fix;
