import type { Text } from '../contracts/text';

/** How near to the issuer a source of the guide is. */
export type GuideSourceKind = 'issuerCopy' | 'code' | 'thirdParty' | 'tried' | 'own';

/** Whence the guide knows something. Nothing here is linked: none was read at a living address of an issuer. */
export interface GuideSource {
  readonly kind: GuideSourceKind;
  readonly publisher: Text;
  /** The day on which it was read, tried or thought through. */
  readonly readOn: `${number}-${number}-${number}`;
  /** How a fix's own `source` names it; absent where no fix does. */
  readonly named?: RegExp;
}
