import type { Text } from '../contracts/text';

/** What speaks for a cause, and what could not be told, by wording id. */
const words = {
  'outage-since': {
    ja: '{since:time}から、{card:card}のコードを使えない障害が起きています（{asOf:time}時点、{publisher}による）。',
    en: 'Codes of {card:card} have not worked since {since:time} (as of {asOf:time}, reported by {publisher}).',
  },
  'outage-now': {
    ja: '{card:card}のコードを使えない障害が起きています（{asOf:time}時点、{publisher}による）。',
    en: 'Codes of {card:card} do not work (as of {asOf:time}, reported by {publisher}).',
  },
  'trouble-now': {
    ja: '{card:card}で不具合が報告されています（{asOf:time}時点、{publisher}による）。コードを使えないことがあります。',
    en: 'Problems are reported for {card:card} (as of {asOf:time}, by {publisher}). Codes may not work.',
  },
  'maintenance-now': {
    ja: '{card:card}はメンテナンス中です（{asOf:time}時点、{publisher}による）。終わるまでコードを使えないことがあります。',
    en: '{card:card} is under maintenance (as of {asOf:time}, reported by {publisher}). Codes may not work until it is over.',
  },
  'outage-if-bought-there': {
    ja: '次のお店で買った{card:card}は、コードを使えない障害が起きています（{asOf:time}時点、{publisher}による）：{shops:retailers}。',
    en: 'Codes of {card:card} bought at these shops do not work (as of {asOf:time}, reported by {publisher}): {shops:retailers}.',
  },
  'outage-not-confirmed': {
    ja: '{card:card}について、未確認の障害報告があります（{asOf:time}時点、{publisher}による）。',
    en: 'An outage of {card:card} is reported but not confirmed (as of {asOf:time}, by {publisher}).',
  },
  'recovery-not-confirmed': {
    ja: '復旧したとの発表がありますが、{card:card}については確認できていません（{asOf:time}時点、{publisher}による）。',
    en: 'Recovery is announced, but not confirmed for {card:card} (as of {asOf:time}, reported by {publisher}).',
  },
  'till-failed-that-day': {
    ja: '買った日に、{shop:retailer}で{card:card}を有効にできない障害がありました（{since:time}から、{publisher}による）。レジを通っていても、カードが有効になっていないおそれがあります。',
    en: 'On the day you bought it, {shop:retailer} could not activate {card:card} (from {since:time}, reported by {publisher}). Your card may not be active although you paid for it.',
  },
  'tills-failed-that-day': {
    ja: '買った日に、{card:card}を有効にできない障害がありました（{since:time}から、{publisher}による）。レジを通っていても、カードが有効になっていないおそれがあります。',
    en: 'On the day you bought it, {card:card} could not be activated (from {since:time}, reported by {publisher}). Your card may not be active although you paid for it.',
  },
  'tills-failed-elsewhere-that-day': {
    ja: '買った日に、{card:card}を有効にできないお店がありました（{since:time}から、{publisher}による）：{shops:retailers}。このどれかで買ったのなら、カードが有効になっていないおそれがあります。',
    en: 'On the day you bought it, these shops could not activate {card:card} (from {since:time}, reported by {publisher}): {shops:retailers}. If you bought it at one of them, it may not be active.',
  },
  'tills-failed-once': {
    ja: '{since:time}から、{card:card}を有効にできない障害がありました（{publisher}による）。そのころ買ったのなら、カードが有効になっていないおそれがあります。',
    en: 'From {since:time}, {card:card} could not be activated (reported by {publisher}). If you bought it around then, it may not be active.',
  },
  'tills-failed-somewhere': {
    ja: '{since:time}から、{card:card}を有効にできないお店がありました（{publisher}による）：{shops:retailers}。そのころ、このどれかで買ったのなら、カードが有効になっていないおそれがあります。',
    en: 'From {since:time}, these shops could not activate {card:card} (reported by {publisher}): {shops:retailers}. If you bought it at one of them around then, it may not be active.',
  },
  'tills-may-have-failed-that-day': {
    ja: '{card:card}を有効にできない障害が報告されています（最後の報告は{asOf:time}、{publisher}による）。買った日にも続いていたかどうかは、わかりません。',
    en: 'A failure to activate {card:card} is reported (last on {asOf:time}, by {publisher}). Whether it still held on the day you bought yours is not known.',
  },
  'said-invalid': {
    ja: '「無効」「正しくない」と出る理由でいちばん多いのは、文字の読みまちがいです。カードがまだ有効になっていないときに、同じ言葉を出すサイトもあります。',
    en: 'When a code is called “invalid”, a misread character is the first thing to look for. Some sites say the same when the card is not active yet.',
  },
  'said-already-used': {
    ja: '「使用済み」と出るときは、前に押したときに登録できていたり、ご家族のアカウントに入っていたりすることがあります。',
    en: 'An “already used” code may have gone through on your first try, or to another account of your family.',
  },
  'said-not-activated': {
    ja: '「有効になっていない」と出るときは、お店のレジでの手続きが終わっていないおそれがあります。レジを通って初めて使えるカードだからです。',
    en: '“Not activated” points to the till: such a card becomes valid only when the till has passed it on.',
  },
  'said-other-country': {
    ja: '多くのカードは、買った国と、アカウントの国が同じでないと使えません。',
    en: 'Many cards work only on accounts of the country where they were sold.',
  },
  'said-too-many-tries': {
    ja: '何度もまちがえると、しばらく受け付けなくなるサイトがあります。待つ時間は、サイトによってちがいます。',
    en: 'After several wrong tries many sites refuse for a while. How long differs from site to site.',
  },
  'said-try-later': {
    ja: '「あとで試してください」とだけ出るときは、発行元かインターネットの側の一時的な不具合が考えられます。登録だけ済んでいることもあります。',
    en: '“Try again later” often means passing trouble at the issuer’s side or on the way there. The code may have gone through all the same.',
  },
  'said-something-else': {
    ja: '選ばれた内容からは、原因を決められませんでした。画面の言葉を、発行元に伝えてください。',
    en: 'What you chose does not point to one cause. Tell the issuer the words on the screen.',
  },
  'outage-not-known': {
    ja: '今、障害が起きているかどうかは、わかりませんでした。',
    en: 'We could not tell whether there is an outage now.',
  },
  'tills-not-known': {
    ja: 'お店のレジについて新しい情報がないため、買った日にレジの障害があったかどうかは、わからないことがあります。',
    en: 'There is no fresh data about shops’ tills, so a failure on the day you bought it may be missing here.',
  },
  'bought-too-long-ago': {
    ja: '180日より前にお店のレジで起きた障害は、調べられません。',
    en: 'Failures of tills more than 180 days ago cannot be looked up.',
  },
} satisfies Record<string, Text>;

export type EvidenceId = keyof typeof words;

export const evidence: Readonly<Record<EvidenceId, Text>> = words;
