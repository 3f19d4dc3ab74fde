/**
 * Every host that a link of ours may lead to: issuers, shops, authorities, browser makers. Nothing from outside (the feed) and nothing in the
 * catalogue or the fixes may link elsewhere. Hosts are compared whole, so a host that only begins or ends alike does not pass.
 */
export const linkHosts: readonly string[] = [
  // Issuers and places
  'account.microsoft.com',
  'apps.apple.com',
  'bitcash.jp',
  'help.steampowered.com',
  'm.webmoney.jp',
  'play.google.com',
  'redeem.microsoft.com',
  'secure.bitcash.jp',
  'secure.store.apple.com',
  'store.steampowered.com',
  'support.apple.com',
  'support.xbox.com',
  'www.amazon.co.jp',
  'www.amazon.com',
  'www.apple.com',
  'www.webmoney.jp',
  // Browser makers
  'support.google.com',
  'support.microsoft.com',
  'support.mozilla.org',
];
