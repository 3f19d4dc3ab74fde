import type { LanguageWords } from '../language-words';

export const words = {
  gift: 'e gift|gift (?:card|cert|code|key|voucher|token|pin)|_g[cv]_|pre paid|(?:wallet|claim|cert) code|top up c|(?:recharge|scratch) (?:code|card|pin)|store credit c|game card',
  redeem: 'redeem|redemption|use (?:your |a )?voucher|_claim_|add (?:credit|funds)|top up|recharge',
  voucher: 'voucher',
  code: 'code|number|_(?:pin|no|id|key|serial)_',
  apply: '_(?:apply|add|use|activate)_',
  send: '_(?:submit|continue|next|confirm|ok|go|proceed|enter|send)_',
  promo: 'coupon|promo|discount|(?:offer|source) code|referr|invit|affiliate',
  card: '(?:credit|debit) card|card (?:n(?:umber|o_)|holder)|_cc_|cvv|cvc|_csc_|security code|expir',
  expiry: 'expir|valid (?:thru|until)|mm ?/? ?yy',
  pin: '_pin_|(?:security|access|scratch) (?:code|number)|scratch off',
  identity:
    '_(?:otp|2fa|sms|vat|tax)|one time|v[eé]rif|authent|(?:auth|recovery|backup|area|confirmation|booking|tracking|airport) code|e mail|pass (?:word|wort|code|port)|user|log in|phone|mobile|_zip|post(?:al|leit| code)|(?:order|confirmation|account|tracking|serial|invoice|booking) n|member|licen|address|_city_|_state_|country|_url|web site',
  present:
    'amount|message|recipient|sender|_name_|_value_|quantity|_qty|search|captcha|comment|gift wrap|redeem points|_denomination|_notes?_|_greeting|_(?:create|generate|issue)_',
  balance: '_balance_',
  buy: '(?:buy|purchase|send|give) (?:an? |this )*(?:e |digital )?gift|add to (?:cart|bag|basket)|buy now',
  checkout: 'check ?out|_(?:cart|basket|bag)_|payment|place (?:your )?order|order (?:summary|total)|sub total|billing',
} satisfies LanguageWords;
