/** What the words around a field can mean. */
export type Meaning = 'gift' | 'redeem' | 'code' | 'apply' | 'promo' | 'card' | 'identity' | 'present' | 'balance';

/**
 * The words that tell a code field from its look-alikes, in the languages of the shops that we know.
 *
 * Pieces of regular expressions, lower case: a space also fits where words are written together (`giftcard`), `_` is the edge of a Latin word.
 * They ship into pages, so a word stands here only if forms use it. Adding a language touches this table only.
 */
export const words: Readonly<Record<Meaning, readonly string[]>> = {
  /** Carries money, whatever stands beside it. */
  gift: [
    'e gift|gift (?:card|cert|code|key|voucher|token|pin)|_g[cv]_|pre paid|(?:wallet|claim|cert) code|top up c',
    'ギフト(?:券|カード|コード|番号)|プリペイド|ひらがなid|商品券|(?:チャージ|ポイント)コード|net cash|web money|bit cash',
    'geschenk(?:karte|gutschein|code)|guthaben(?:karte|code)',
    '(?:carte|code|bon)s? cadeau|(?:tarjeta|código|vale) (?:de )?regalo',
    '[礼禮][品物券][卡码碼]?|(?:充值|儲值|點數)[卡码碼]|卡密|기프트 카드|상품권|충전 코드',
  ],
  /** Turned into something, money perhaps: needs company. */
  redeem: [
    'redeem|redemption|voucher|_claim_|add (?:credit|funds)|top up',
    '引き?換|バウチャー|チャージ|コード[をの](?:利用|使|追加|登録)',
    'einl(?:ö|oe)sen|gutschein|canjear|utiliser un code|[兑兌][换換]|充值|儲值|교환|충전',
  ],
  /** A code in general. */
  code: ['code|number|_(?:pin|no|id|key|serial)_|コード|番号|nummer|n[uú]m[eé]ro|código|[码碼号號]|번호|코드'],
  /** On a button: what makes a code count, said in general. */
  apply: [
    '_(?:apply|add|use|submit|continue|next|confirm)_',
    '適用|追加|登録|使[う用]|利用|次へ|送信|確定',
    'anwenden|hinzufügen|weiter|ajouter|valider',
  ],
  /** Lowers a price and carries no money. */
  promo: ['coupon|promo|discount|(?:offer|source) code|referral|invit', 'クーポン|割引|プロモ|招待|紹介|応募', 'rabatt|réduction|remise'],
  /** Belongs to a payment card, or to a gift card in the box of one. */
  card: [
    '(?:credit|debit) card|card n(?:umber|o_)|_cc_|cvv|cvc|_csc_|security code|expir',
    'カード番号|クレジット|セキュリティ',
    'kartennummer|kreditkarte|numéro de carte',
  ],
  /** Tells who or where somebody is, or that they are the one. */
  identity: [
    '_(?:otp|2fa|sms)|one time|v[eé]rif|authent|(?:auth|recovery|backup|country|area|confirmation) code|e mail|pass (?:word|wort|code|port)',
    'user|log in|phone|mobile|zip|post(?:al|leit| code)|(?:order|confirmation|account) n|member|licen',
    '認証|確認コード|ワンタイム|郵便|電話|メール|パスワード|ログイン|会員|注文|口座',
    'bestätigung|telef|kundennummer',
  ],
  /** Stands in forms that buy a card or write its greeting, and is never a code even beside gift words. */
  present: [
    'amount|message|recipient|sender|_name_|quantity|search|captcha|comment|gift wrap|redeem points',
    '金額|メッセージ|宛|受取人|贈り主|検索|枚数|数量|画像',
    'betrag|nachricht|empfänger|montant|destinata',
  ],
  /** Asks what is left on a card, which changes nothing on it. */
  balance: [
    '(?:check|view|look up) (?:your |my )?balance|balance (?:check|inquiry)|(?:card|certificate) balance',
    '残高(?:照会|を確認|の?確認)|guthaben (?:abfragen|prüfen)|le solde',
  ],
};
