import type { SystemFamily } from '../contracts/fix';

/** Android names Linux too, and an iPhone names Mac OS X. A newer iPad calls itself a Mac: it is one that can be touched in several places. */
const systems: readonly (readonly [RegExp, SystemFamily])[] = [
  [/Android/, 'android'],
  [/iPhone|iPad|iPod/, 'ios'],
  [/CrOS/, 'chromeos'],
  [/Windows/, 'windows'],
  [/Macintosh|Mac OS X/, 'macos'],
  [/Linux|X11/, 'linux'],
];

/**
 * Which system's settings the steps shall name, by the user agent's own words; `other` where it is none of them.
 * @param touchPoints `navigator.maxTouchPoints`, which workers do not have: there a newer iPad counts as a Mac.
 */
export function systemFamily(
  userAgent: string = navigator.userAgent,
  touchPoints: number = 'maxTouchPoints' in navigator ? navigator.maxTouchPoints : 0,
): SystemFamily | 'other' {
  const family = systems.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'other';
  return family === 'macos' && touchPoints > 1 ? 'ios' : family;
}
