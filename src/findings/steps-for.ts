import type { BrowserFamily, FixSteps, SystemFamily } from '../contracts/fix';
import type { Text } from '../contracts/text';

/** The steps for the browser and system at hand (`FixSteps` says which come first). */
export function stepsFor(
  steps: FixSteps,
  { family, system }: { readonly family: BrowserFamily | 'other'; readonly system: SystemFamily | 'other' },
): readonly Text[] {
  if (!('other' in steps)) return steps;
  const onPhone = system === 'ios' || system === 'android';
  return (onPhone ? steps[system] : (steps[family] ?? steps[system])) ?? steps.other;
}
