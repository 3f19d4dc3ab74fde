import { known, type Observed, unknown } from '../../contracts/observed';
import type { OperatingSystem } from '../../contracts/situation';

/**
 * The operating system by User-Agent Client Hints, which only Chromium browsers have; everywhere else the user agent's words for it are frozen.
 * Asked in the worker: in pages a permissions policy can refuse it.
 */
export async function collectSystem(agent: object = navigator): Promise<Observed<OperatingSystem>> {
  if (!('userAgentData' in agent)) return unknown('notSupported');
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
