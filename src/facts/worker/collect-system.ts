import { known, type Observed, unknown } from '../../contracts/observed';
import type { OperatingSystem } from '../../contracts/situation';

/**
 * The operating system by User-Agent Client Hints, which only Chromium browsers have. Elsewhere the user agent's number for it is frozen, so
 * that of phones and tablets only the name is told, with an empty version, and of computers nothing.
 * Asked in the worker: in pages a permissions policy can refuse it.
 */
export async function collectSystem(agent: object = navigator): Promise<Observed<OperatingSystem>> {
  if (!('userAgentData' in agent)) return phoneByName(agent);
  const data: unknown = agent.userAgentData;
  if (typeof data !== 'object' || data === null || !('getHighEntropyValues' in data)) return unknown('notSupported');
  if (typeof data.getHighEntropyValues !== 'function') return unknown('notSupported');
  try {
    const values: unknown = await data.getHighEntropyValues(['platformVersion']);
    if (typeof values !== 'object' || values === null || !('platform' in values && 'platformVersion' in values))
      return unknown('notSupported');
    const { platform, platformVersion: version } = values;
    return typeof platform === 'string' && typeof version === 'string' ? known({ platform, version }) : unknown('notSupported');
  } catch {
    return unknown('failed');
  }
}

function phoneByName(agent: object): Observed<OperatingSystem> {
  const words = 'userAgent' in agent ? String(agent.userAgent) : '';
  if (/Android/.test(words)) return known({ platform: 'Android', version: '' });
  return /iPhone|iPad/.test(words) ? known({ platform: 'iOS', version: '' }) : unknown('notSupported');
}
