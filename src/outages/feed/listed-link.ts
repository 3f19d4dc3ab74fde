import * as z from 'zod/mini';
import { linkHosts } from '../../catalogue/link-hosts';

/** Remote data brings no link of its own: only https to hosts of the package's list is kept; everything else becomes `undefined`. */
export const listedLink = z.pipe(
  z.unknown(),
  z.transform((value) => (typeof value === 'string' && isListedLink(value) ? value : undefined)),
);

function isListedLink(address: string): boolean {
  if (address.length > 300 || !URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  return protocol === 'https:' && port === '' && username === '' && password === '' && linkHosts.includes(hostname);
}
