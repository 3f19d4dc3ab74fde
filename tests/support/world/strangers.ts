import { services } from '../../../src/outages/services';

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

/** Where the extension's timer asks for the state of services. Most are not played in the world, so they are refused there. */
const statusHosts = services.flatMap(({ endpoint, japaneseTexts }) =>
  [endpoint, japaneseTexts].flatMap((address) => (address === undefined ? [] : [new URL(address).host])),
);

/** @returns those that were asked for the state of a service, once for each time. */
export const statusHostsAmong = (refused: readonly string[]): readonly string[] =>
  hostsOf(refused).filter((host) => statusHosts.includes(host));

/** @param refused `World.refused`. @returns the hosts among them that neither a browser asks for by itself nor our timer: there must be none. */
export function strangersAmong(refused: readonly string[]): readonly string[] {
  return [...new Set(hostsOf(refused))].filter((host) => !makers.includes(host) && !statusHosts.includes(host));
}

const hostsOf = (refused: readonly string[]) => refused.map((address) => address.replace(/:\d+$/, ''));
