import type { Locale } from '../../contracts/text';

interface GuideWords {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly signs: string;
  readonly whatToDo: string;
  readonly words: string;
  readonly sources: string;
  readonly family: Readonly<Record<string, string>>;
}

export const guideWords: Readonly<Record<Locale, GuideWords>> = {
  ja: {
    title: 'カードが使えないときのガイド',
    lead: '上から順に、当てはまりそうなところを読んでください。カードそのものが使えるかどうかは、ここではわかりません。',
    contents: '目次',
    signs: 'こんなとき',
    whatToDo: 'できること',
    words: 'この章の言葉',
    sources: '出典',
    family: { chromium: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari', other: 'そのほかのブラウザ、スマートフォン' },
  },
  en: {
    title: 'When a card does not work: a guide',
    lead: 'Read from the top whatever may apply to you. Whether the card itself works cannot be told here.',
    contents: 'Contents',
    signs: 'You may see',
    whatToDo: 'What you can do',
    words: 'Words in this chapter',
    sources: 'Sources',
    family: { chromium: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari', other: 'Other browsers, phones' },
  },
};
