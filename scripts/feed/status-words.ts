import type { Action, EventCertainty, EventPhase } from '../../src/contracts/status-event';
import type { Locale } from '../../src/contracts/text';

export interface StatusWords {
  readonly title: string;
  readonly other: { readonly href: string; readonly locale: Locale; readonly name: string };
  /** The sentence that must never be missing. */
  readonly silence: string;
  readonly made: (at: string, until: string) => string;
  readonly now: string;
  readonly noneNow: string;
  readonly past: string;
  readonly byCard: string;
  readonly byShop: string;
  readonly otherShops: (names: string) => string;
  readonly typing: string;
  readonly selling: string;
  readonly cards: string;
  readonly shops: string;
  readonly everyShop: string;
  readonly stops: string;
  readonly state: string;
  readonly anyShop: string;
  readonly since: string;
  readonly unknownTime: string;
  readonly phase: Readonly<Record<EventPhase, string>>;
  readonly ended: string;
  readonly saidBy: string;
  readonly saidLast: string;
  readonly certainty: Readonly<Record<EventCertainty, string>>;
  readonly action: Readonly<Record<Action, string>>;
  readonly source: string;
  readonly noted: string;
  readonly notRead: string;
  readonly list: string;
  readonly untitled: string;
  readonly about: string;
}

export const statusWords: Readonly<Record<Locale, StatusWords>> = {
  ja: {
    title: 'ギフトカード・プリペイドカードの障害情報',
    other: { href: 'en.html', locale: 'en', name: 'English' },
    silence:
      '障害が載っていなくても、使えるとは限りません。発行元の発表は遅れることがあり、お店のレジの障害は公表されないこともあります。お手元のカードの状態は、ここではわかりません。',
    made: (at, until) =>
      `${at}（日本時間）に確認した内容です。${until}を過ぎてもこの表示のままなら更新が止まっていますので、参考にしないでください。`,
    now: '現在の障害・メンテナンス',
    noneNow: '報告されている障害はありません。',
    past: '最近までの障害',
    byCard: 'カード別',
    byShop: 'お店別',
    otherShops: (names) => `次のお店については、報告されている障害はありません: ${names}`,
    typing: 'コードの入力',
    selling: 'お店での購入',
    cards: 'カード',
    shops: 'お店',
    everyShop: '特定のお店に限られていません',
    stops: '影響',
    state: '状態',
    anyShop: '特定のお店に限られない障害が報告されています。',
    since: '開始',
    unknownTime: 'わかりません',
    phase: {
      scheduled: '予定',
      ongoing: '継続中',
      monitoring: '復旧の発表あり（未確認）',
      resolved: '復旧',
      vanished: '掲載終了（復旧は未確認）',
    },
    ended: '終了',
    saidBy: '情報元',
    saidLast: '最後の情報',
    certainty: { official: '公式発表', reported: '報道など', unconfirmed: '未確認' },
    action: { activate: 'レジでの有効化', redeem: 'コードの利用', purchase: '購入', balance: '残高の確認', login: 'サインイン' },
    source: '確認したデータ',
    noted: '「使える?」の障害メモ',
    notRead: '読み取れませんでした',
    list: '、',
    untitled: '障害',
    about:
      '「使える?」は、ギフトカードのコードを入力する前や買う前に、使えない理由がないかを確かめるブラウザ拡張機能です。このページにスクリプトはなく、閲覧の記録も取りません。',
  },
  en: {
    title: 'Outages of gift cards and prepaid cards',
    other: { href: 'index.html', locale: 'ja', name: '日本語' },
    silence:
      'That no outage is listed does not mean that a card works. Issuers’ announcements are often late, and trouble at shops’ tills may never be announced. The card in your hand cannot be tested here.',
    made: (at, until) => `Checked on ${at}, Japan time. If this still stands after ${until}, updates have stopped: do not rely on it.`,
    now: 'Outages and maintenance now',
    noneNow: 'No outage is reported.',
    past: 'Outages until recently',
    byCard: 'By card',
    byShop: 'By shop',
    otherShops: (names) => `No outage is reported for these shops: ${names}`,
    typing: 'Typing the code',
    selling: 'Buying in a shop',
    cards: 'Cards',
    shops: 'Shops',
    everyShop: 'not limited to certain shops',
    stops: 'Affects',
    state: 'State',
    anyShop: 'An outage is reported that is not limited to certain shops.',
    since: 'Since',
    unknownTime: 'not known',
    phase: {
      scheduled: 'planned',
      ongoing: 'going on',
      monitoring: 'recovery announced, not confirmed',
      resolved: 'recovered',
      vanished: 'no longer listed, recovery not confirmed',
    },
    ended: 'Ended',
    saidBy: 'Said by',
    saidLast: 'Last word',
    certainty: { official: 'official', reported: 'reported', unconfirmed: 'unconfirmed' },
    action: {
      activate: 'activation at the till',
      redeem: 'redeeming the code',
      purchase: 'buying',
      balance: 'checking the balance',
      login: 'signing in',
    },
    source: 'Data checked',
    noted: 'Tsukaeru’s outage notes',
    notRead: 'could not be read',
    list: ', ',
    untitled: 'Outage',
    about:
      'Tsukaeru is a browser extension that tells you what is known against a gift card before you type its code or buy it. This page has no scripts and keeps no record of its readers.',
  },
};
