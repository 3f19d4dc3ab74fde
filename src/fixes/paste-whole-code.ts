import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'paste-whole-code',
  title: { ja: 'コードだけをもう一度貼り付ける', en: 'Paste just the code again' },
  steps: [
    { ja: '入力欄を空にします。', en: 'Empty the field.' },
    {
      ja: '前後の空白や説明の文字を含めずに、コードだけをコピーして貼り付けます。',
      en: 'Copy only the code, without spaces or words around it, and paste it.',
    },
    { ja: '最後の文字まで入っているか、カードと見比べます。', en: 'Compare the end with your card.' },
  ],
  source: 'Follows from what was seen in the field.',
} satisfies Fix;
