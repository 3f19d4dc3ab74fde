import type { Text } from '../contracts/text';

/**
 * What a person is told who wanted to know when it is back. `ended`: the source says so. `noLongerListed`: it is gone from the source's page,
 * which need not mean that it is over. `relapsed`: it is there again, or something new is.
 */
export const backNews = {
  ended: {
    title: { ja: '{card}：障害は終わったとのことです', en: '{card}: the outage is reported to be over' },
    text: {
      ja: '情報の出どころ：{publishers}。お手元のカードそのものが使えるかどうかは、確かめられません。',
      en: 'Source: {publishers}. Whether the card itself works cannot be tested.',
    },
  },
  noLongerListed: {
    title: { ja: '{card}：障害の情報が出なくなりました', en: '{card}: the outage is no longer listed' },
    text: {
      ja: '終わったというお知らせは、見つかっていません。しばらく様子を見ると安心です。',
      en: 'We found no word that it is over. It is safer to wait a little longer.',
    },
  },
  relapsed: {
    title: { ja: '{card}：障害がふたたび報告されています', en: '{card}: an outage is reported again' },
    text: {
      ja: '情報の出どころ：{publishers}。コードの入力は、もうしばらくお待ちください。',
      en: 'Source: {publishers}. Please wait a little longer before you type a code.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Text; readonly text: Text }>>;

export type BackNewsId = keyof typeof backNews;
