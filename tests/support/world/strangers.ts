/** What a fresh browser asks its maker for by itself, whatever extension is in it. */
const makers = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.googleapis.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'location.services.mozilla.com',
  'push.services.mozilla.com',
];

/** @param refused `World.refused`. @returns the hosts among them that no browser asks for by itself: there must be none. */
export function strangersAmong(refused: readonly string[]): readonly string[] {
  const hosts = refused.map((address) => address.replace(/:\d+$/, ''));
  return [...new Set(hosts)].filter((host) => !makers.includes(host));
}
