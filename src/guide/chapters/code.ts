import type { Chapter } from '../chapter';

export const chapter = {
  id: 'code',
  title: { ja: 'コードの入力を確かめる', en: 'Check what you typed' },
  text: [
    { say: { ja: 'まず考えられるのは入力まちがいです。', en: 'The first thing to suspect is a typing mistake.' }, source: 'article' },
    {
      say: {
        ja: '似た文字、全角の文字、抜けや余りに気をつけます。',
        en: 'Mind look-alike letters, full-width letters, missing and extra characters.',
      },
      source: 'steamPages',
    },
    {
      say: {
        ja: 'コードは、はがすと出てくることの多い番号です。バーコードの番号や管理番号ではありません。',
        en: 'The code is the number that is mostly under a scratch layer, not the bar code number and not the serial number.',
      },
      source: 'cardFiles',
    },
  ],
  signs: [
    { symptom: 'says-invalid', source: 'article' },
    { symptom: 'unreadable', source: 'own' },
  ],
  fixes: ['compare-with-card', 'retype-in-half-width', 'delete-and-retype', 'paste-whole-code', 'type-in-hiragana', 'read-unreadable-code'],
  drawing: 'card-back',
} satisfies Chapter;
