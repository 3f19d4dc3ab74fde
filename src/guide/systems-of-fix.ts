import type { FixId, SystemFamily } from '../contracts/fix';

/** The systems that a remedy is for; a remedy that is not listed is for every system. */
export const systemsOfFix: Readonly<Partial<Record<FixId, readonly SystemFamily[]>>> = {
  'update-ios': ['ios'],
  'update-android': ['android'],
  'update-desktop-system': ['windows', 'macos', 'linux', 'chromeos'],
};
