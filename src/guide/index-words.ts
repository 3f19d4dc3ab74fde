import type { Text } from '../contracts/text';

/** A word under which people look something up, and the chapters that deal with it, the best first. */
export interface IndexWord {
  readonly word: Text;
  /** The Japanese word in hiragana: its place in the order of the fifty sounds, and a way to find it by its sound. */
  readonly reading: string;
  /** Ids of chapters. */
  readonly chapters: readonly string[];
}

export const indexWords: readonly IndexWord[] = [
  { word: { ja: 'アカウント', en: 'account' }, reading: 'あかうんと', chapters: ['right-card', 'card-state'] },
  { word: { ja: 'Android', en: 'Android' }, reading: 'あんどろいど', chapters: ['update', 'old-device', 'phone'] },
  { word: { ja: 'iPhone・iPad', en: 'iPhone, iPad' }, reading: 'あいふぉんあいぱっど', chapters: ['update', 'old-device', 'phone'] },
  { word: { ja: 'IME（日本語入力）', en: 'IME (Japanese input)' }, reading: 'あいえむいーにほんごにゅうりょく', chapters: ['code'] },
  { word: { ja: 'アップデート（更新）', en: 'update' }, reading: 'あっぷでーとこうしん', chapters: ['update', 'old-device'] },
  { word: { ja: 'インターネットの接続', en: 'Internet connection' }, reading: 'いんたーねっとのせつぞく', chapters: ['connection'] },
  { word: { ja: 'Wi-Fi', en: 'Wi-Fi' }, reading: 'わいふぁい', chapters: ['connection', 'proxy'] },
  { word: { ja: '英数字', en: 'letters and digits' }, reading: 'えいすうじ', chapters: ['code'] },
  { word: { ja: 'エラー', en: 'error' }, reading: 'えらー', chapters: ['outage', 'back-button', 'still-failing'] },
  {
    word: { ja: 'OS（端末のシステム）', en: 'operating system' },
    reading: 'おーえすたんまつのしすてむ',
    chapters: ['update', 'old-device'],
  },
  { word: { ja: '買う前', en: 'before buying' }, reading: 'かうまえ', chapters: ['outage', 'right-card'] },
  { word: { ja: '拡張機能', en: 'extension' }, reading: 'かくちょうきのう', chapters: ['page-broken', 'phone'] },
  { word: { ja: '期限', en: 'expiry' }, reading: 'きげん', chapters: ['card-state'] },
  { word: { ja: '機内モード', en: 'airplane mode' }, reading: 'きないもーど', chapters: ['connection'] },
  { word: { ja: '金額の不足', en: 'amount too small' }, reading: 'きんがくのふそく', chapters: ['right-card'] },
  { word: { ja: 'Cookie（クッキー）', en: 'cookie' }, reading: 'くっきー', chapters: ['cookies'] },
  { word: { ja: '国・地域', en: 'country, region' }, reading: 'くにちいき', chapters: ['right-card', 'proxy'] },
  { word: { ja: 'クレジットカード', en: 'credit card' }, reading: 'くれじっとかーど', chapters: ['outage'] },
  { word: { ja: '広告ブロック', en: 'content blocker, ad blocker' }, reading: 'こうこくぶろっく', chapters: ['page-broken'] },
  { word: { ja: 'コード', en: 'code' }, reading: 'こーど', chapters: ['code'] },
  { word: { ja: '再起動', en: 'restart' }, reading: 'さいきどう', chapters: ['connection'] },
  { word: { ja: 'サインイン（ログイン）', en: 'sign-in, login' }, reading: 'さいんいんろぐいん', chapters: ['cookies', 'right-card'] },
  { word: { ja: '詐欺', en: 'fraud, scam' }, reading: 'さぎ', chapters: ['still-failing'] },
  { word: { ja: '残高', en: 'balance' }, reading: 'ざんだか', chapters: ['card-state', 'back-button'] },
  { word: { ja: '支払い', en: 'payment' }, reading: 'しはらい', chapters: ['outage', 'right-card'] },
  { word: { ja: 'JavaScript', en: 'JavaScript' }, reading: 'じゃばすくりぷと', chapters: ['page-broken'] },
  { word: { ja: '充電・電池', en: 'battery' }, reading: 'じゅうでんでんち', chapters: ['update'] },
  { word: { ja: '障害', en: 'outage' }, reading: 'しょうがい', chapters: ['outage'] },
  { word: { ja: '証明書', en: 'certificate' }, reading: 'しょうめいしょ', chapters: ['old-device'] },
  { word: { ja: '使用済み', en: 'already used' }, reading: 'しようずみ', chapters: ['card-state'] },
  { word: { ja: 'SHA-2', en: 'SHA-2' }, reading: 'しゃーつー', chapters: ['old-device'] },
  { word: { ja: 'スマートフォン（スマホ）', en: 'phone, smartphone' }, reading: 'すまーとふぉんすまほ', chapters: ['phone'] },
  { word: { ja: 'セッション', en: 'session' }, reading: 'せっしょん', chapters: ['cookies', 'back-button'] },
  { word: { ja: '全角・半角', en: 'full-width, half-width' }, reading: 'ぜんかくはんかく', chapters: ['code'] },
  { word: { ja: 'チャンネル', en: 'Wi-Fi channel' }, reading: 'ちゃんねる', chapters: ['connection'] },
  { word: { ja: 'TLS', en: 'TLS' }, reading: 'てぃーえるえす', chapters: ['old-device'] },
  { word: { ja: '問い合わせ', en: 'enquiry, support' }, reading: 'といあわせ', chapters: ['still-failing'] },
  { word: { ja: '時計・時刻', en: 'clock, time' }, reading: 'とけいじこく', chapters: ['page-broken'] },
  { word: { ja: '途中で止まる', en: 'stops halfway' }, reading: 'とちゅうでとまる', chapters: ['connection'] },
  { word: { ja: 'ネットワーク', en: 'network' }, reading: 'ねっとわーく', chapters: ['connection', 'proxy'] },
  { word: { ja: 'パスコード', en: 'passcode' }, reading: 'ぱすこーど', chapters: ['update'] },
  { word: { ja: 'ひらがな', en: 'hiragana' }, reading: 'ひらがな', chapters: ['code'] },
  { word: { ja: 'VPN', en: 'VPN' }, reading: 'ぶいぴーえぬ', chapters: ['proxy'] },
  { word: { ja: '復旧', en: 'recovery' }, reading: 'ふっきゅう', chapters: ['outage'] },
  { word: { ja: 'ブラウザ', en: 'browser' }, reading: 'ぶらうざ', chapters: ['update'] },
  {
    word: { ja: 'プライベートウィンドウ（シークレット）', en: 'private window, incognito' },
    reading: 'ぷらいべーとうぃんどうしーくれっと',
    chapters: ['cookies'],
  },
  { word: { ja: 'プロキシ', en: 'proxy' }, reading: 'ぷろきし', chapters: ['proxy'] },
  { word: { ja: 'POSA（有効化）', en: 'POSA (activation)' }, reading: 'ぽさゆうこうか', chapters: ['card-state'] },
  { word: { ja: '翻訳', en: 'translation' }, reading: 'ほんやく', chapters: ['page-broken'] },
  { word: { ja: '真っ白な画面', en: 'white page' }, reading: 'まっしろながめん', chapters: ['page-broken', 'update', 'connection'] },
  { word: { ja: 'まちがい・誤入力', en: 'mistake, typo' }, reading: 'まちがいごにゅうりょく', chapters: ['code'] },
  { word: { ja: '無効', en: 'invalid' }, reading: 'むこう', chapters: ['code', 'card-state'] },
  { word: { ja: '戻る（ボタン）', en: 'Back button' }, reading: 'もどるぼたん', chapters: ['back-button'] },
  { word: { ja: '読めない番号', en: 'unreadable code' }, reading: 'よめないばんごう', chapters: ['code'] },
  { word: { ja: 'ルーター', en: 'router' }, reading: 'るーたー', chapters: ['connection'] },
  { word: { ja: 'レシート', en: 'receipt' }, reading: 'れしーと', chapters: ['card-state', 'still-failing'] },
  { word: { ja: 'レジ', en: 'till, checkout' }, reading: 'れじ', chapters: ['outage', 'card-state'] },
  { word: { ja: 'ロック（入力の制限）', en: 'lock-out' }, reading: 'ろっくにゅうりょくのせいげん', chapters: ['too-many-tries'] },
];
