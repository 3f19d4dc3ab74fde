/** Why a value could not be observed. */
export type UnknownReason = 'notCollected' | 'notPermitted' | 'notSupported' | 'timedOut' | 'stale' | 'failed';

/** A value that may not have been observable. Never collapse «not known» into false. */
export type Observed<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly reason: UnknownReason };

export const known = <const T>(value: T): Observed<T> => ({ known: true, value });
export const unknown = (reason: UnknownReason): Observed<never> => ({ known: false, reason });
