import type { Check, CheckResult, CheckWords } from '../contracts/check';

/**
 * The browser's translation changed the page. A hint and only information: it replaces text under the page's own scripts, which breaks some
 * forms (https://github.com/facebook/react/issues/11538, read 2026-11-24), while many work all the same.
 */
export const check = {
  id: 'machine-translated-page',
  severity: 'info',
  certainty: 'hint',
  needs: ['page'],
  run({ page: { translated } }): CheckResult {
    if (!translated.known) return { status: 'unknown', reason: translated.reason };
    return translated.value ? { status: 'fail', fixes: ['show-original-language'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'このページは自動翻訳されています', en: 'This page is machine-translated' },
    text: {
      ja: '翻訳でページの文字が置きかわると、入力やボタンが動かなくなったり、商品名を取りちがえたりするかもしれません。うまくいかないときは、もとの言語で表示してください。',
      en: 'Translation replaces words of the page. That may break its form, or turn a product’s name into another. If something does not work, show the original.',
    },
    because: {
      ja: 'ブラウザの自動翻訳が付ける印が、ページにありました。翻訳しても、そのまま動くページも多くあります。',
      en: 'The page bears the mark that the browser’s translation leaves. Many pages work all the same.',
    },
  },
  unknown: {
    title: { ja: 'ページが自動翻訳されていないか', en: 'Whether the page is machine-translated' },
    text: { ja: 'お使いのブラウザでは確かめられませんでした。', en: 'Your browser does not tell us.' },
  },
} satisfies CheckWords;
