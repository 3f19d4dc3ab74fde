import type { Chapter } from '../chapter';

export const chapter = {
  id: 'update',
  title: { ja: 'ブラウザと端末を更新する', en: 'Update browser and device' },
  text: [
    {
      say: {
        ja: 'ブラウザや端末のシステムが古いと、安全のためにカードを使えないことがあります。',
        en: 'With an old browser or system a card may be refused for safety.',
      },
      source: 'article',
    },
    {
      say: {
        ja: 'はじめから入っているブラウザ（Safariなど）は、端末のシステムと一緒に新しくなることがあります。',
        en: 'A browser that came with the device, such as Safari, may become newer together with the system.',
      },
      source: 'own',
    },
  ],
  signs: [
    { symptom: 'page-looks-broken', source: 'own' },
    { symptom: 'white-page', source: 'own' },
    { symptom: 'error-without-reason', source: 'article' },
  ],
  fixes: ['update-browser', 'update-ios', 'update-android', 'update-desktop-system'],
} satisfies Chapter;
