import type { Service } from '../contracts/service';
import type { Coverage } from '../contracts/verdict';

/** @param speakers the services whose silence would count, `null` for the curated feed (`sourcesThatSpeak`). */
export function coverageOf(speakers: readonly (Service | null)[]): Coverage {
  const services = speakers.filter((speaker) => speaker !== null);
  if (services.some(({ coverage }) => coverage === 'officialFeed')) return 'officialFeed';
  if (services.length > 0) return 'weakFeed';
  return speakers.length > 0 ? 'curatedOnly' : 'none';
}
