import type { Text } from '../contracts/text';

/** Where a person meets a symptom; the index of symptoms has a list for each. */
export type SymptomGroup = 'said' | 'page' | 'card';

export interface Symptom {
  readonly group: SymptomGroup;
  readonly words: Text;
}

/** What a person may see, in the order in which the index shows it. The chapters name these, and so the index leads to them. */
export const symptoms = {
  'error-without-reason': { group: 'said', words: { ja: 'エラーが出るが、理由がわからない', en: 'An error appears and gives no reason' } },
  'says-invalid': { group: 'said', words: { ja: '「無効なコード」「正しくありません」と出る', en: 'The page says “invalid code”' } },
  'says-used': { group: 'said', words: { ja: '「使用済み」と言われた', en: 'The page says “already used”' } },
  'says-expired': { group: 'said', words: { ja: '「期限切れ」と出る', en: 'The page says “expired”' } },
  'says-other-service': {
    group: 'said',
    words: { ja: 'ほかのサービスのカードだと言われる', en: 'The page says that the code belongs elsewhere' },
  },
  'says-other-country': { group: 'said', words: { ja: '国や地域がちがうと言われる', en: 'The page speaks of a wrong country or region' } },
  'says-session-expired': {
    group: 'said',
    words: { ja: '「セッションが切れました」と出る', en: 'The page says that your session has expired' },
  },
  'says-try-later': { group: 'said', words: { ja: '「しばらくしてから」と出る', en: 'The page says “try again later”' } },
  'says-not-safe': {
    group: 'said',
    words: {
      ja: '「安全に接続できない」「証明書が無効」と出る',
      en: 'The device says that the connection is not safe or the certificate invalid',
    },
  },
  'notices-tell': { group: 'said', words: { ja: '公式のお知らせに障害と書かれている', en: 'The official notices speak of trouble' } },
  'white-page': { group: 'page', words: { ja: '画面が真っ白になる', en: 'The page stays white' } },
  'page-will-not-open': { group: 'page', words: { ja: 'ページそのものが開かない', en: 'The page will not open at all' } },
  'page-stops': { group: 'page', words: { ja: 'ページが途中で止まる', en: 'The page stops halfway' } },
  'page-looks-broken': {
    group: 'page',
    words: { ja: 'ページの表示がくずれる、ボタンが動かない', en: 'The page looks broken, or its buttons do nothing' },
  },
  'odd-words': {
    group: 'page',
    words: { ja: 'ページの言葉がおかしい、勝手に翻訳される', en: 'The page’s words are odd, or it was translated' },
  },
  'error-after-back': { group: 'page', words: { ja: '「戻る」を押したあとにエラーになった', en: 'The error came after you pressed Back' } },
  'signed-out': { group: 'page', words: { ja: 'すぐにサインアウトされる', en: 'You are signed out again and again' } },
  'picture-check': { group: 'page', words: { ja: '画像や文字の確認が出る', en: 'A picture check appears' } },
  'other-sites-too': { group: 'page', words: { ja: 'ほかのサイトも開かない', en: 'Other sites do not open either' } },
  'just-bought': { group: 'card', words: { ja: '買ったばかりのカードが使えない', en: 'A card just bought does not work' } },
  'not-credited': { group: 'card', words: { ja: '登録したのに残高が増えない', en: 'You redeemed it, but the balance did not change' } },
  unreadable: { group: 'card', words: { ja: '削りすぎて番号が読めない', en: 'The code was scratched away' } },
  'too-little': {
    group: 'card',
    words: { ja: 'カードは合っているのに金額が足りない', en: 'The card is right but the amount is too small' },
  },
  'till-refuses': { group: 'card', words: { ja: 'お店のレジでカードを買えない', en: 'The till will not sell you a card' } },
  'others-too': {
    group: 'card',
    words: { ja: '同じ時間に、ほかの人も使えないと言っている', en: 'Others say at the same time that it does not work' },
  },
  'on-a-phone': { group: 'card', words: { ja: 'スマートフォンで入力している', en: 'You are typing on a phone' } },
  'nothing-helped': { group: 'card', words: { ja: 'ほかの章を試しても使えない', en: 'Nothing in the other chapters helped' } },
  'asked-for-number': { group: 'card', words: { ja: '番号を教えるように頼まれた', en: 'Somebody asked you for the number' } },
} satisfies Readonly<Record<string, Symptom>>;

export type SymptomId = keyof typeof symptoms;

/** The symptoms' ids, in the order of the index. */
export const symptomIds: readonly SymptomId[] = Object.keys(symptoms).filter((key): key is SymptomId => key in symptoms);
