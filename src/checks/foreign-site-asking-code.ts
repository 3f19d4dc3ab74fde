import type { CardRules } from '../contracts/card';
import type { Check, CheckResult, CheckWords } from '../contracts/check';
import type { ForeignSign, HostLikeness } from '../contracts/foreign-site';
import { ELSEWHERE, type PageFacts } from '../contracts/page-facts';

/**
 * A site that is not the issuer's asks for a code of a card that we know, or its address looks like an issuer's. A hint, and never more than a
 * warning: shops, partners and buyers of cards ask for codes too, and who runs a site cannot be seen. What can be said is what was seen, which
 * page is the issuer's, and that whoever sees a code can spend it (国民生活センター, 2015-03-26, read 2026-11-24).
 * A shop's own gift card is the shop's business: without a known card and without a likeness nothing is said.
 */
export const check = {
  id: 'foreign-site-asking-code',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page', 'foreignSite', 'card'],
  run({ page, foreignSite, card }): CheckResult {
    if (page.page !== ELSEWHERE || !asksForCode(page)) return { status: 'notApplicable' };
    if (foreignSite === null) return { status: 'unknown', reason: 'notCollected' };
    const { mark, allowed, official, likeness } = foreignSite;
    // Closed on one site, it is said on the next.
    const subject = `@${mark}`;
    if (allowed) return { status: 'notApplicable' };
    if (official) return { status: 'pass' };
    if (likeness !== null) {
      const { ja, en } = howItLooks[likeness.how];
      const data = { like: likeness.card, 'how.ja': ja, 'how.en': en, ...officialPageOf(card, page) };
      return { status: 'fail', say: 'likeness', subject, fixes, data };
    }
    const seen = card === null ? null : whatWasSeen(page, card);
    if (card === null || seen === null) return { status: 'notApplicable' };
    const data = { card: card.id, ...officialPageOf(card, page) };
    return { status: 'fail', say: seen, subject, severity: isOrdinaryWhilePaying(seen, page) ? 'info' : 'warning', fixes, data };
  },
} satisfies Check<'page' | 'foreignSite' | 'card'>;

const fixes = ['open-issuers-page', 'ask-before-telling-number'];

type Seen = ForeignSign | 'balance' | 'default';

function asksForCode({ purpose, codeField, foreignSigns }: PageFacts): boolean {
  const forCodes = purpose === 'redeem' || purpose === 'checkout-with-giftcard' || purpose === 'balance-check';
  return forCodes && (codeField !== 'notSeen' || foreignSigns.includes('photo'));
}

/** The strangest thing that was seen; `null`: nothing about it is strange for this card. */
function whatWasSeen({ purpose, foreignSigns }: PageFacts, { typedAt, balancePage }: CardRules): Seen | null {
  const sign = (['doNotRedeem', 'photo', 'paymentCard'] as const).find((one) => foreignSigns.includes(one));
  if (sign !== undefined) return sign;
  // Paying is what merchants take such a code for; looking up what is left on it is not, where the issuer has a page for that.
  if (purpose === 'balance-check') return typedAt.say === 'merchantPages' && balancePage === null ? null : 'balance';
  return typedAt.say === 'merchantPages' || typedAt.say === 'notACode' ? null : 'default';
}

/** At a shop's checkout the fields of a payment card stand beside those of a gift card, and cards are named that the shop sells. */
function isOrdinaryWhilePaying(seen: Seen, { purpose }: PageFacts): boolean {
  return purpose === 'checkout-with-giftcard' && (seen === 'paymentCard' || seen === 'default');
}

function officialPageOf(card: CardRules | null, { purpose }: PageFacts): { readonly officialPage?: string } {
  const own = purpose === 'balance-check' ? (card?.balancePage ?? card?.officialPage) : card?.officialPage;
  return own ? { officialPage: own.say } : {};
}

const howItLooks: Readonly<Record<HostLikeness, { readonly ja: string; readonly en: string }>> = {
  swappedLetters: {
    ja: 'よく似た文字や数字に置き換わっているところがあります',
    en: 'some of its letters are replaced by similar ones or by digits',
  },
  mixedScripts: { ja: 'よく似たほかの言語の文字が使われています', en: 'there are look-alike letters of another alphabet in it' },
  brandInside: { ja: '公式サイトとして知られているものとは違います', en: 'it is none of the official addresses that we know' },
};

const whoSeesCanSpend = {
  ja: 'コードや番号を見た人は、だれでもそのお金を使えてしまいます。',
  en: 'Whoever sees a code can spend it.',
};
const cannotKnow = {
  ja: 'このサイトを信用してよいかどうかは、こちらではわかりません。',
  en: 'We cannot know whether this site can be trusted.',
};
const seenOnPage = {
  ja: '{card:card}の名前と入力欄をページの中に見つけ、サイトの名前を、知っている公式サイトと比べました。提携先など、こちらが知らないだけのサイトもあるので、よくないサイトとは限りません。',
  en: 'The name of {card:card} and a field were found on the page, and the site’s name is none of the official ones that we know. It need not be a bad site: partners of the issuer that we do not know of look the same.',
};

export const words = {
  default: {
    title: { ja: '{card:card}の発行元のページではないようです', en: 'This does not seem to be the issuer’s page for {card:card}' },
    text: {
      ja: `${cannotKnow.ja}${whoSeesCanSpend.ja}入力する前に、だれのページかお確かめください。`,
      en: `${cannotKnow.en} ${whoSeesCanSpend.en} Make sure whose page this is before you type.`,
    },
    because: seenOnPage,
  },
  balance: {
    title: {
      ja: '{card:card}の発行元の残高照会ページではないようです',
      en: 'This does not seem to be the issuer’s balance page for {card:card}',
    },
    text: {
      ja: `残高を調べるための番号でも、見た人は支払いに使えてしまいます。${cannotKnow.ja}残高は、発行元のページでお確かめください。`,
      en: `A number that is typed to look up a balance can be spent just as well. ${cannotKnow.en} Look the balance up on the issuer’s own page.`,
    },
    because: seenOnPage,
  },
  paymentCard: {
    title: {
      ja: '{card:card}と一緒に、支払い用カードの番号が求められています',
      en: 'Beside {card:card} this page asks for the numbers of a payment card',
    },
    text: {
      ja: `クレジットカードなどの番号と有効期限、セキュリティコードの欄が、同じところにあります。お店の支払い画面ではふつうのことですが、発行元のページではないようです。${cannotKnow.ja}${whoSeesCanSpend.ja}`,
      en: `There are fields for the number, expiry date and security code of a payment card in the same place. That is common where a shop is paid, but this does not seem to be the issuer’s page. ${cannotKnow.en} ${whoSeesCanSpend.en}`,
    },
    because: seenOnPage,
  },
  photo: {
    title: {
      ja: '{card:card}やレシートの写真を求められています',
      en: 'This page asks for a photo of {card:card} or of the receipt',
    },
    text: {
      ja: `番号が写った写真を送ると、番号を教えたのと同じことになります。${cannotKnow.ja}発行元のページではないようなので、送る前にお確かめください。`,
      en: `A photo that shows the number tells the number. ${cannotKnow.en} It does not seem to be the issuer’s, so make sure before you send one.`,
    },
    because: seenOnPage,
  },
  doNotRedeem: {
    title: {
      ja: '{card:card}のコードを使わないようにと書かれています',
      en: 'This page says not to redeem the code of {card:card}',
    },
    text: {
      ja: `使わないまま人に渡したコードは、先に使われてしまうことがあります。${cannotKnow.ja}${whoSeesCanSpend.ja}頼まれて入力しているのなら、その前に相談してください。`,
      en: `A code that you pass on unused can be used by others first. ${cannotKnow.en} ${whoSeesCanSpend.en} If somebody asked you to type it, get advice first.`,
    },
    because: seenOnPage,
  },
  likeness: {
    title: {
      ja: 'アドレスが{like:card}の公式サイトに似ていますが、別のサイトのようです',
      en: 'The address looks like an official one of {like:card}, but seems to be another site',
    },
    text: {
      ja: `このサイトの名前は公式サイトを思わせますが、{how:text}。${cannotKnow.ja}${whoSeesCanSpend.ja}入力する前に、公式ページを開き直してください。`,
      en: `The site’s name brings the official one to mind, but {how:text}. ${cannotKnow.en} ${whoSeesCanSpend.en} Open the official page afresh before you type.`,
    },
    because: {
      ja: 'サイトの名前を、知っている公式サイトの名前と、この端末の中だけで比べました。たまたま似ていることもあるので、よくないサイトとは限りません。',
      en: 'The site’s name was compared, on this device only, with those of the official sites that we know. A likeness may be chance, so it need not be a bad site.',
    },
  },
  unknown: {
    title: { ja: '発行元のサイトかどうか', en: 'Whether this is the issuer’s site' },
    text: { ja: '確かめられませんでした。', en: 'We could not find out.' },
  },
} satisfies CheckWords;
