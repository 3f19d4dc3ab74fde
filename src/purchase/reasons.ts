import type { Text } from '../contracts/text';

/** The sentences of the advice before buying, by id. Placeholders and their kinds: `i18n/fill.ts`. */
const words = {
  'not-sold-here': {
    ja: '{shop:retailer}では{since:time}から{card:card}を販売・有効化できない障害が起きています（{publisher}による）。今は買わないでください。',
    en: '{shop:retailer} has been unable to sell or activate {card:card} since {since:time} (reported by {publisher}). Do not buy it there now.',
  },
  'still-not-sold-here': {
    ja: '{shop:retailer}では{since:time}から{card:card}を販売・有効化できず、{asOf:time}の時点でも復旧していません（{publisher}による）。今は買わないでください。',
    en: '{shop:retailer} has been unable to sell or activate {card:card} since {since:time} and was not back as of {asOf:time} (reported by {publisher}). Do not buy it there now.',
  },
  'not-sold-anywhere': {
    ja: '{card:card}の販売・有効化ができない障害が起きています（{asOf:time}時点、{publisher}による）。今は買わないでください。',
    en: '{card:card} cannot be sold or activated now (as of {asOf:time}, reported by {publisher}). Do not buy it now.',
  },
  'not-sold-at-some-shops': {
    ja: '{card:card}を販売・有効化できないお店があります（{asOf:time}時点、{publisher}による）。対象：{shops:retailers}。買うお店を選んでください。',
    en: 'Some shops cannot sell or activate {card:card} (as of {asOf:time}, reported by {publisher}): {shops:retailers}. Choose the shop to see what holds there.',
  },
  'probably-not-sold-here': {
    ja: '{card:card}を販売・有効化できない障害が起きています（{asOf:time}時点、{publisher}による）。{shop:retailer}のレジも影響を受けるとみられます。今は買わないでください。',
    en: '{card:card} cannot be sold or activated through a network of tills (as of {asOf:time}, reported by {publisher}), and {shop:retailer} is thought to use it. Do not buy it there now.',
  },
  'probably-not-sold-at-some-shops': {
    ja: '{card:card}を販売・有効化できない障害が起きています（{asOf:time}時点、{publisher}による）。影響を受けるとみられるお店：{shops:retailers}。ほかにも影響を受けるお店があるかもしれません。',
    en: '{card:card} cannot be sold or activated through a network of tills (as of {asOf:time}, reported by {publisher}). Shops thought to use it: {shops:retailers}. There may be others.',
  },
  'shop-may-be-affected': {
    ja: '{card:card}について障害の報告があります：{title:text}（{asOf:time}時点、{publisher}による）。{shop:retailer}も影響を受けるかどうかは、わかりません。',
    en: 'Trouble is reported for {card:card}: {title:text} (as of {asOf:time}, reported by {publisher}). We cannot tell whether it concerns {shop:retailer}.',
  },
  'till-recovery-not-confirmed': {
    ja: '販売システムは復旧したとの発表がありますが、{card:card}については確認できていません（{asOf:time}時点、{publisher}による）。もう少し待つほうが安全です。',
    en: 'Sales are announced to be back, but this is not confirmed for {card:card} (as of {asOf:time}, reported by {publisher}). It is safer to wait.',
  },
  'till-trouble': {
    ja: '{card:card}の販売について、不具合またはメンテナンスの報告があります：{title:text}（{asOf:time}時点、{publisher}による）。',
    en: 'Trouble or maintenance is reported for selling {card:card}: {title:text} (as of {asOf:time}, reported by {publisher}).',
  },
  'till-trouble-unconfirmed': {
    ja: '{card:card}の販売について、未確認の障害報告があります：{title:text}（{asOf:time}時点、{publisher}による）。',
    en: 'An outage in selling {card:card} is reported but not confirmed: {title:text} (as of {asOf:time}, reported by {publisher}).',
  },
  'sold-here-but-code-does-not-work': {
    ja: '{shop:retailer}は{card:card}を販売できないお店には含まれていません。ただし、買えたとしても今はコードを使えません。',
    en: '{shop:retailer} is not among the shops that cannot sell {card:card}. But even if it is sold there, its code will not work now.',
  },
  'code-does-not-work': {
    ja: '{since:time}から{card:card}のコードを使えない障害が起きています（{publisher}による）。復旧するまで買わないでください。',
    en: 'Codes of {card:card} have not worked since {since:time} (reported by {publisher}). Do not buy before that is over.',
  },
  'code-still-does-not-work': {
    ja: '{since:time}から{card:card}のコードを使えず、{asOf:time}の時点でも復旧していません（{publisher}による）。復旧するまで買わないでください。',
    en: 'Codes of {card:card} have not worked since {since:time} and were not back as of {asOf:time} (reported by {publisher}). Do not buy before that is over.',
  },
  'code-does-not-work-now': {
    ja: '{card:card}のコードを使えない障害が起きています（{asOf:time}時点、{publisher}による）。復旧するまで買わないでください。',
    en: 'Codes of {card:card} do not work (as of {asOf:time}, reported by {publisher}). Do not buy before that is over.',
  },
  'code-from-some-shops-does-not-work': {
    ja: '次のお店で買った{card:card}のコードは使えません（{asOf:time}時点、{publisher}による）：{shops:retailers}。',
    en: 'Codes of {card:card} bought at these shops do not work (as of {asOf:time}, reported by {publisher}): {shops:retailers}.',
  },
  'recovery-not-confirmed': {
    ja: '復旧したとの発表がありますが、{card:card}については確認できていません（{asOf:time}時点、{publisher}による）。もう少し待つほうが安全です。',
    en: 'Recovery is announced, but not confirmed for {card:card} (as of {asOf:time}, reported by {publisher}). It is safer to wait.',
  },
  'code-trouble': {
    ja: '{card:card}で不具合が報告されています：{title:text}（{asOf:time}時点、{publisher}による）。コードをすぐに使えないことがあります。',
    en: 'Problems are reported for {card:card}: {title:text} (as of {asOf:time}, reported by {publisher}). A code may not work at once.',
  },
  'code-trouble-unconfirmed': {
    ja: '{card:card}について、未確認の障害報告があります：{title:text}（{asOf:time}時点、{publisher}による）。',
    en: 'An outage of {card:card} is reported but not confirmed: {title:text} (as of {asOf:time}, reported by {publisher}).',
  },
  'code-maintenance': {
    ja: '{card:card}はメンテナンス中です：{title:text}（{publisher}による）。終わるまでコードを使えないことがあります。',
    en: '{card:card} is under maintenance: {title:text} (reported by {publisher}). A code may not work until it is over.',
  },
  'place-refuses-card': {
    ja: '{place:place}では{card:card}を使えません。{place:place}で使えると案内されているのは{cards:cards}です。',
    en: '{card:card} cannot be used at {place:place}. Said to work there: {cards:cards}.',
  },
  'place-refuses-card-knows-no-other': {
    ja: '{place:place}では{card:card}を使えません。',
    en: '{card:card} cannot be used at {place:place}.',
  },
  'place-may-refuse-card': {
    ja: '{place:place}では{card:card}を使えないおそれがあります。買う前に{place:place}の案内をご確認ください。',
    en: '{card:card} may not be accepted at {place:place}. Check what {place:place} says before you buy.',
  },
  'place-not-known-to-take-card': {
    ja: '{place:place}で{card:card}を使えるかどうかは、わかりません。買う前に{place:place}の支払い方法をご確認ください。',
    en: 'We cannot tell whether {place:place} takes {card:card}. Check its ways to pay before you buy.',
  },
  'place-said-to-take-card': {
    ja: '{place:place}では{card:card}を使えるとされていますが、確認しきれていません。買う前に{place:place}の案内をご確認ください。',
    en: '{place:place} is said to take {card:card}, but we are not certain. Check what it says before you buy.',
  },
  'no-fresh-data': {
    ja: '{card:card}の新しい障害情報を取得できていないため、今使えるかどうかわかりません。',
    en: 'There is no fresh outage data for {card:card}, so we cannot tell whether it works now.',
  },
  'no-official-data': {
    ja: '{card:card}には、障害を知らせる公式データがありません。発行元のお知らせもご確認ください。',
    en: 'There is no official outage data for {card:card}. Have a look at the issuer’s own notices, too.',
  },
  'no-till-data': {
    ja: 'お店のレジの新しい障害情報がないため、{card:card}を今販売・有効化できるかどうかわかりません。',
    en: 'There is no fresh data about shops’ tills, so we cannot tell whether {card:card} can be sold and activated now.',
  },
  'nothing-known-against': {
    ja: '{card:card}について、今のところ買わないほうがよい理由は見つかっていません。ただし、カードそのものが使えるかどうかは確かめられません。',
    en: 'Nothing is known against buying {card:card} now. The card itself cannot be tested.',
  },
  'recently-resolved': {
    ja: '{card:card}の障害は{ended:time}に復旧したと報告されています（{publisher}による）。',
    en: 'An outage of {card:card} is reported to have ended at {ended:time} (by {publisher}).',
  },
  'no-longer-listed': {
    ja: '{card:card}の障害は、{publisher}の情報に載らなくなりました（最後に載っていたのは{asOf:time}）。復旧したとの発表はありません。',
    en: 'An outage of {card:card} is no longer listed by {publisher} (last listed {asOf:time}). It was not declared over.',
  },
  'past-till-failure': {
    ja: '{since:time}から{ended:time}まで、{card:card}を販売・有効化できない障害がありました（{publisher}による）。対象：{shops:retailers}。そのころ買ったカードは、有効になっていないおそれがあります。',
    en: 'From {since:time} to {ended:time}, {card:card} could not be sold or activated at {shops:retailers} (reported by {publisher}). A card bought then may not be active.',
  },
  'past-till-failure-end-unknown': {
    ja: '{since:time}から、{card:card}を販売・有効化できない障害がありました（終わった時刻は不明、{publisher}による）。対象：{shops:retailers}。そのころ買ったカードは、有効になっていないおそれがあります。',
    en: 'From {since:time}, {card:card} could not be sold or activated at {shops:retailers}; when it ended is not known (reported by {publisher}). A card bought then may not be active.',
  },
  'past-till-failure-everywhere': {
    ja: '{since:time}から、{card:card}を販売・有効化できない障害がありました（{publisher}による）。そのころ買ったカードは、有効になっていないおそれがあります。',
    en: 'From {since:time}, {card:card} could not be sold or activated (reported by {publisher}). A card bought then may not be active.',
  },
  'shop-not-known-to-sell': {
    ja: '{shop:retailer}が{card:card}を扱っているかどうかは、確認できていません。',
    en: 'We do not know whether {shop:retailer} sells {card:card}.',
  },
  'shop-payment': {
    ja: '{shop:retailer}での支払いについて：{payment:text}',
    en: 'About paying at {shop:retailer}: {payment:text}',
  },
  'ended-products': {
    ja: '{card:card}には、使えなくなった種類があります：{products:text}。{tellApart:text}',
    en: 'Some kinds of {card:card} are no longer accepted: {products:text}. {tellApart:text}',
  },
} satisfies Record<string, Text>;

export type PurchaseReasonId = keyof typeof words;

export const purchaseReasons: Readonly<Record<string, Text>> = words;
