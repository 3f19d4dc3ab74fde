import type { Claim, Sources } from '../contracts/source';
import type { Text } from '../contracts/text';

/**
 * What is known about being asked for a card's number, and about what can still be done. Nobody is promised money back: by law refunds are
 * the exception (資金決済法), and issuers can only stop what has not been spent.
 */
export const fraudSources = {
  kokusen: {
    publisher: '国民生活センター（2015年3月26日公表）、金融庁（2015年5月29日公表）',
    readOn: '2026-11-24',
    copyAge: 'known',
    confidence: 'thirdParty',
  },
  ftc: {
    publisher: 'news4jax.com, protectmygiftcard.com (quoting the US Federal Trade Commission)',
    readOn: '2026-11-24',
    copyAge: 'known',
    confidence: 'thirdParty',
  },
  kumakogen: {
    publisher: '久万高原町の広報（消費生活相談）、Amazon ヘルプ',
    readOn: '2026-11-24',
    copyAge: 'unknown',
    confidence: 'thirdParty',
  },
  meirin: {
    publisher: 'meirin-c.ac.jp（2021年4月9日、国民生活センターの助言の紹介）',
    readOn: '2026-11-24',
    copyAge: 'known',
    confidence: 'thirdParty',
  },
  yoshikawa: { publisher: '吉川市のお知らせ', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  fukusaki: {
    publisher: '福崎町のお知らせ（2021年8月）、千歳市の消費生活情報',
    readOn: '2026-11-24',
    copyAge: 'known',
    confidence: 'thirdParty',
  },
  roks: { publisher: 'roks.co.jp', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
} as const satisfies Sources;

interface FraudClaim extends Claim<Text> {
  readonly source: keyof typeof fraudSources;
}

/** Who asks for the number, and what it means to tell it. */
export const numberIsMoney = {
  say: {
    ja: '「支払いのために買って、番号を教えて」と言う相手は、詐欺の可能性が高いです。番号を教えるのは、カードのお金を全部渡すのと同じで、取り戻すのはとても難しいです。',
    en: 'Whoever has you buy a card to pay for something and wants its number is very likely a fraud. Telling the number hands over all the money on the card, and it is very hard to get back.',
  },
  source: 'kokusen',
} as const satisfies FraudClaim;

export const callIssuerNow = {
  say: {
    ja: 'いますぐ発行元に連絡してください。使われる前なら、カードを止めてもらえることがあります。',
    en: 'Contact the issuer right now. If it has not been spent yet, they can sometimes stop the card.',
  },
  source: 'kumakogen',
} as const satisfies FraudClaim;

export const chargeItFirst = {
  say: {
    ja: 'まだ使われていなければ、相手より先に、ご自分のアカウントに登録（チャージ）する方法もあるとされています。',
    en: 'If it is still unspent, redeeming it to your own account before they do is said to be another way.',
  },
  source: 'meirin',
  hint: true,
} as const satisfies FraudClaim;

export const keepEvidence = {
  say: {
    ja: 'カードとレシート、相手とのメッセージや通話の記録を、捨てずに残してください。',
    en: 'Keep the card, the receipt, and the messages and call logs.',
  },
  source: 'ftc',
  hint: true,
} as const satisfies FraudClaim;

export const noSecondPayment = {
  say: {
    ja: '「番号がまちがっている」「もう一度買えば返金する」と言われても、買い足したり振り込んだりしないでください。',
    en: 'If they say “the number was wrong” or “buy once more and we refund you”, do not buy or transfer anything.',
  },
  source: 'fukusaki',
} as const satisfies FraudClaim;

export const noPromise = {
  say: {
    ja: 'お金が戻るとは限りません。法律（資金決済法）により、カードの払い戻しは原則としてできません。',
    en: 'The money may not come back: by law in Japan, cards are in principle not refunded.',
  },
  source: 'yoshikawa',
} as const satisfies FraudClaim;

/** What to keep after an honest purchase. */
export const keepReceipt = {
  say: {
    ja: 'コードを使い終わるまで、カードとレシートを捨てないでください。レシートがないと、お店や発行元が調べられないことが多いとされています。',
    en: 'Keep the card and the receipt until the code has been used. Without the receipt, shop and issuer are said to be unable to help in most cases.',
  },
  source: 'roks',
  hint: true,
} as const satisfies FraudClaim;
