import type { ServiceComponent } from '../../contracts/service';

/** What a page's silence about one component is worth. `inDoubt`: an entry of which nobody knows whether it still holds. */
export type Silence = 'silent' | 'inDoubt' | 'unreadable' | 'absent';

/**
 * For pages that list few components by name: about which of them it means anything that nothing is reported. About those that codes are typed
 * into only if all of them are there and can be read: beside a shop that went missing, or an outage that was never closed, the silence of
 * the others is no news.
 * @returns their names; `drift` where nothing that codes are typed into could be read.
 */
export function knownToBeSilent(
  components: readonly ServiceComponent[],
  silenceOf: (component: ServiceComponent) => Silence,
): readonly string[] | 'drift' {
  const judged = components.map((component) => ({
    component,
    silence: silenceOf(component),
    typedInto: component.actions.includes('redeem'),
  }));
  const typedInto = judged.filter((one) => one.typedInto);
  if (typedInto.every(({ silence }) => silence === 'absent' || silence === 'unreadable')) return 'drift';
  const allAreSilent = typedInto.every(({ silence }) => silence === 'silent');
  return judged
    .filter((one) => one.silence === 'silent' && (allAreSilent || !one.typedInto))
    .flatMap(({ component }) => component.names.slice(0, 1));
}
