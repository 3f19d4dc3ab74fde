import type { RefusalCause } from '../../src/contracts/card-message';

/** What a page may want to tell: every cause of a refusal that leaves no other open, success, and what is neither. */
export type Told = Exclude<RefusalCause, 'severalCauses'> | 'accepted' | 'neither';

/** What the issuer calls its code, and what it is added to. */
export interface Nouns {
  readonly ja: { readonly code: string; readonly balance: string };
  readonly en: { readonly code: string; readonly balance: string };
}

/** One sentence in the words of an issuer that nobody has read anywhere: made up, and not from the catalogue. */
export type Wording = (nouns: Nouns) => string;

const ja =
  (say: (code: string, balance: string) => string): Wording =>
  ({ ja: { code, balance } }) =>
    say(code, balance);
const en =
  (say: (code: string, balance: string) => string): Wording =>
  ({ en: { code, balance } }) =>
    say(code, balance);

/** Five wordings of every outcome. They were written before the catalogue's own were looked at, and are not to be fitted to them. */
export const otherWordings: Readonly<Record<Told, readonly Wording[]>> = {
  accepted: [
    ja((code, balance) => `${code}の登録が完了しました。${balance}に3,000円分が加わりました。`),
    ja((code) => `ありがとうございます。${code}を受け付けました。`),
    ja((_, balance) => `チャージが完了しました。現在の${balance}は5,000円です。`),
    en((code, balance) => `Success! Your ${code} was applied and $25.00 is now in your ${balance}.`),
    en((code) => `Thanks, we have redeemed your ${code}. Enjoy!`),
  ],
  neither: [
    ja((code) => `${code}を確認しています。画面を閉じずにお待ちください。`),
    ja((code) => `${code}はカードの裏面をけずると見えます。`),
    ja((_, balance) => `ご利用いただくには、続けて${balance}の規約に同意してください。`),
    en((code) => `Checking your ${code}, please wait a moment.`),
    en((code) => `Where do I find my ${code}? Scratch off the label on the back.`),
  ],
  mistyped: [
    ja((code) => `入力された${code}が見つかりませんでした。もう一度お確かめください。`),
    ja((code) => `${code}に誤りがあります。`),
    ja((code) => `${code}の桁数または文字が正しくないようです。入れ直してください。`),
    en((code) => `We can't find that ${code}. Check what you typed.`),
    en((code) => `There seems to be a typo in your ${code}.`),
  ],
  wrongKindOfCode: [
    ja((code) => `この番号は${code}ではありません。別の種類のコードです。`),
    ja(() => '入力されたのは製品のシリアル番号のようです。'),
    ja((code) => `この欄には${code}だけを入力できます。`),
    en((code) => `That looks like a different kind of code, not a ${code}.`),
    en(() => 'This is a serial number of a product and cannot be entered here.'),
  ],
  wrongPage: [
    ja((code) => `この${code}は、この画面ではお使いいただけません。専用のページから登録してください。`),
    ja(() => 'このコードの登録は、別のページで受け付けています。'),
    ja((code) => `この${code}はアプリの中でのみ登録できます。`),
    en((code) => `This ${code} has to be entered on another page.`),
    en(() => 'Please go to our partner’s site to use this one.'),
  ],
  alreadyUsed: [
    ja((code) => `この${code}はすでにご利用になられています。`),
    ja((code) => `入力いただいた${code}は使用されたものです。`),
    ja((code) => `${code}は一度しかお使いになれません。こちらは登録が済んでいます。`),
    en((code) => `Somebody has used this ${code} before.`),
    en((code) => `That ${code} was redeemed on an earlier date.`),
  ],
  alreadyYours: [
    ja((code) => `お客様は、この${code}をすでにご自身で登録されています。`),
    ja((_, balance) => `この番号は、お客様の${balance}に反映されています。`),
    ja(() => 'お使いのアカウントには、同じ商品がすでにあります。'),
    en((code) => `You've added this ${code} yourself.`),
    en(() => 'Your account has this item; there is nothing more to do.'),
  ],
  notActivated: [
    ja((code) => `この${code}はまだ有効化されていません。お買い上げの店舗にお問い合わせください。`),
    ja(() => 'このカードは、レジでの手続きが終わっていません。'),
    ja((code) => `${code}はご利用開始前の状態です。`),
    en((code) => `Your ${code} has not been switched on by the store yet.`),
    en(() => 'The cashier did not activate this card. Bring your receipt.'),
  ],
  expired: [
    ja((code) => `この${code}は有効期限を過ぎています。`),
    ja((code) => `${code}の期限が切れているため、登録できません。`),
    ja(() => 'ご利用期間は2025年3月末で終了しました。'),
    en((code) => `Sorry, the ${code} is past its end date.`),
    en((code) => `This ${code} ran out on March 31.`),
  ],
  wrongRegion: [
    ja((code) => `この${code}は、お客様の国ではお使いいただけません。`),
    ja(() => 'ご登録の国と、カードが発行された国が異なります。'),
    ja((code) => `日本以外で購入された${code}は登録できません。`),
    en((code) => `That ${code} was sold in another country and can't be used in yours.`),
    en(() => 'The currency of the card does not match your store.'),
  ],
  tooManyTries: [
    ja(() => '入力を何度もまちがえたため、しばらくのあいだ受け付けを止めています。'),
    ja((code) => `${code}の入力回数が上限を超えました。明日もう一度お試しください。`),
    ja(() => '短時間に続けて送信されたので、ロックしました。'),
    en(() => 'You tried too often. Take a break and come back in an hour.'),
    en((code) => `Entering a ${code} is locked for your account for 24 hours after several wrong attempts.`),
  ],
  accountRestricted: [
    ja(() => 'お客様のアカウントは現在ご利用を制限されています。'),
    ja((code) => `アカウントが停止中のため、${code}を登録できません。`),
    ja(() => '安全のため、このアカウントでの登録を一時的に止めています。'),
    en(() => 'Your account has been suspended and cannot add money.'),
    en((code) => `For security reasons this account may not use a ${code} right now.`),
  ],
  accountNotEligible: [
    ja((code) => `この${code}は、はじめてご利用の方だけが対象です。`),
    ja(() => 'ご契約中のプランでは、この特典をお使いになれません。'),
    ja(() => 'お子様のアカウントでは登録できません。'),
    en((code) => `This ${code} is for new members only.`),
    en(() => 'Your plan is billed through a partner, so it cannot be paid with a gift card.'),
  ],
  balanceLimit: [
    ja((_, balance) => `${balance}の上限額を超えるため、追加できません。`),
    ja((_, balance) => `${balance}が多すぎます。少しお使いになってから登録してください。`),
    ja(() => '1日に追加できる金額に達しました。'),
    en((_, balance) => `Adding this would take your ${balance} above the maximum.`),
    en(() => 'You have reached the amount that you can add in one day.'),
  ],
  balanceTooLow: [
    ja((_, balance) => `${balance}が足りません。`),
    ja(() => '残りの金額では、このお支払いはできません。'),
    ja((code) => `${code}の残りは120円です。あと380円必要です。`),
    en((_, balance) => `There is not enough left in your ${balance}.`),
    en(() => 'The card does not cover the whole price.'),
  ],
  missingProduct: [
    ja(() => 'この追加コンテンツには、先にゲーム本体が必要です。'),
    ja((code) => `${code}を使うには、対象の商品をお持ちである必要があります。`),
    ja(() => '本編をお持ちでないため、登録できませんでした。'),
    en(() => 'You need the main game first.'),
    en((code) => `The product that this ${code} adds to is not in your library.`),
  ],
  humanCheck: [
    ja(() => '画像に表示された文字を入力してください。'),
    ja(() => 'ロボットでないことを確認するため、チェックを入れてください。'),
    ja(() => '文字の確認に失敗しました。もう一度お試しください。'),
    en(() => 'Please prove that you are a person.'),
    en(() => 'The picture puzzle was not solved.'),
  ],
  signedOut: [
    ja((code) => `${code}を登録するには、ログインしてください。`),
    ja(() => '時間がたったため、ログアウトしました。'),
    ja(() => 'サインインの情報が確認できません。'),
    en((code) => `Log in before you enter your ${code}.`),
    en(() => 'You were signed out because you were away for long.'),
  ],
  connection: [
    ja(() => '通信が途中で切れました。電波のよい場所で、もう一度お試しください。'),
    ja(() => 'ネットワークに接続できませんでした。'),
    ja(() => 'サーバーから返事がありません。接続をお確かめください。'),
    en(() => 'You seem to have lost your connection.'),
    en(() => 'We could not reach our servers. Is your Wi-Fi on?'),
  ],
  outage: [
    ja((code) => `ただいま障害のため、${code}をお使いになれません。`),
    ja(() => 'メンテナンス中です。終わるまでお待ちください。'),
    ja(() => '現在システムの不具合により、登録を停止しています。'),
    en(() => 'Our service is down at the moment. We are working on it.'),
    en((code) => `We can't take any ${code} during maintenance.`),
  ],
  repeatedStep: [
    ja(() => 'この操作はすでに行われています。最初の画面からやり直してください。'),
    ja(() => 'ブラウザの「戻る」は使わないでください。手続きを中止しました。'),
    ja(() => '同じ内容が二重に送信されました。'),
    en(() => 'This step was done already. Please start over.'),
    en(() => 'Do not use the Back button. Your order was cancelled.'),
  ],
  notTheCode: [
    ja(() => 'これは価格のバーコードの番号です。'),
    ja((code) => `${code}ではなく、レシートの受付番号が入力されています。`),
    ja(() => 'カードの表の番号ではなく、裏の番号を入力してください。'),
    en(() => 'You typed the number below the bar code.'),
    en((code) => `That is the number of your receipt, not the ${code}.`),
  ],
};

/** Sentences that hold words of an answer and mean something else: whatever they are taken for, it must not be success. */
export const notSuccess: readonly string[] = [
  'Your code could not be added to your account.',
  'Nothing has been added to your account.',
  'This item has already been added to your account.',
  'The amount wasn’t added to your Gift Card Balance.',
  'No money has been added to your Gift Card Balance.',
  'You have not successfully redeemed your card.',
  'コードを追加できませんでした。お客様のギフト券アカウントをご確認ください。',
  'カードの引き換えに成功しませんでした。',
];
