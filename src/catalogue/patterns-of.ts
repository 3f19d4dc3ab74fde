import type { CardPage } from '../contracts/card';

/**
 * The WebExtension match patterns of a page: every host with every path.
 * `*://`, so that a page that comes without https is seen, and warned about.
 */
export const patternsOf = ({ hosts, paths }: CardPage): readonly string[] =>
  hosts.flatMap((host) => paths.map((path) => `*://${host}${path}`));
