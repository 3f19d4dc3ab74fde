import type { ThisPageWords } from './this-page-words';

export const enThisPage: ThisPageWords = {
  looking: 'Looking at this page…',
  noAccess: {
    title: 'We could not look at this page',
    text: 'Browsers let no extension see their settings, their extension store or saved files. Whether a field for a code is here, we cannot tell.',
  },
  noAnswer: {
    title: 'We could not look at this page',
    text: 'The page did not answer. Whether a field for a code is here, we cannot tell. Reload the page and open this again.',
  },
  seen: {
    redeem: {
      title: 'This seems to be a page for redeeming a code',
      text: 'We could not look at its field. Before you type a code, make sure that this is the official page.',
    },
    'checkout-with-giftcard': {
      title: 'This seems to be a page where gift cards can be used to pay',
      text: 'We could not look at its field. Before you type a code, make sure that this is the shop you know.',
    },
    'balance-check': {
      title: 'This seems to be a page that looks up a card’s balance',
      text: 'Whoever learns the number may be able to spend the card, even if you only ask for its balance. Ask on the official page.',
    },
    purchase: {
      title: 'This seems to be a page that sells gift cards',
      text: 'No field for a code was seen. “Buying”, above, says whether anything is known against the card.',
    },
    'promo-only': {
      title: 'There is a field for a coupon or discount code here',
      text: 'No field for the code of a gift card was seen. Whether a discount code works, we do not check.',
    },
    none: {
      title: 'No field for a gift code seen on this page',
      text: 'That does not mean that there is none.',
    },
  },
  mayStillBe: {
    title: 'If there is one and we missed it',
    places: [
      'It may come after you sign in.',
      'It may come when you press a button such as “Use a gift card”. Then this here changes too.',
      'It may sit inside another site’s page that is shown within this one, where we cannot always look.',
    ],
  },
  unknownCard: 'A field for a gift code is here; which card it takes, we do not know',
  field: {
    redeem: 'It redeems a code.',
    checkout: 'It takes a code as payment.',
    balance: 'It looks up what is left on a card. Whoever learns the number may be able to spend the card.',
  },
  outsideList: (host) => `A site outside our list: ${host}`,
  lookedAt: {
    yes: 'Looked at',
    no: 'Not looked at',
    what: {
      connection: 'protection of the connection',
      siteData: 'whether the site may keep data',
      pageStatus: 'errors of the page itself',
      siteName: 'likeness of its name to an issuer’s',
      codeShape: 'the form of the code',
      outage: 'outages of the card',
      cardRules: 'the card’s rules, such as expiry and country',
    },
  },
  whyField: 'Why do you think this is a code field?',
  signal: {
    place: {
      names: 'The site’s own name for the field',
      label: 'The field’s label',
      heading: 'The heading above the field',
      containers: 'The site’s own name for the box around it',
      nearby: 'The text in the same form',
      button: 'The button beside it',
      dialog: 'The title of the window that it is in',
      title: 'The page’s title',
    },
    meaning: {
      gift: 'has words for a gift card',
      redeem: 'has words for redeeming',
      voucher: 'says “voucher” or the like, which may carry money or lower a price',
      code: 'says “code” or “number”',
      apply: 'says “apply”, “add” or the like',
      send: 'says “send”, “next” or the like',
      promo: 'has words for a coupon or discount',
      card: 'has words for the number of a card',
      expiry: 'has words for a card’s expiry',
      pin: 'has words for a PIN',
      identity: 'has words for a person or an account',
      present: 'has words for ordering a present, such as an amount or a message',
      balance: 'has words for a balance',
      buy: 'has words for buying',
      checkout: 'has words for paying',
    },
    form: {
      'form:documented': 'The field is built like the one that is known for this card’s page.',
      'form:boxes': 'One code is typed into several boxes.',
      'form:pin': 'A number is typed beside its PIN.',
      'form:sample': 'An example of a code is shown in the field.',
      'form:otherLabel': 'The field’s label speaks of something else than a code.',
    },
    sentence: (place, meaning) => `${place} ${meaning}.`,
    caution: 'This is judged by words and by how the field is built, and can be wrong.',
  },
  silenced: {
    muted: {
      title: 'You asked us to say nothing on this site',
      text: 'Even where it has a field for a code, this site is not checked.',
    },
    notACodeField: {
      title: 'You told us that this is not a code field',
      text: 'This page is not checked.',
    },
  },
  site: {
    title: 'About this site',
    offer: {
      muted: 'Say nothing on this site',
      notACodeField: 'This is not a code field',
      allowed: 'I know this site; do not warn about it',
    },
    made: {
      muted: (where) => `${where}: nothing is said here`,
      notACodeField: (where) => `${where}: taken for no code field`,
      allowed: (where) => `${where}: no warning that it is not the issuer’s site`,
    },
    pageOf: (card) => `The page of ${card}`,
    lookAlways: {
      offer: 'Look at this site whenever it is opened',
      about: 'You are asked first whether we may. On a page without a field for a code we do nothing.',
      on: (where) => `${where}: looked at whenever it is opened`,
      refused: 'That was not allowed, so nothing has changed.',
    },
    undo: 'Undo',
    kept: 'Only the name of the site or the card is kept, and it does not leave this device.',
  },
};
