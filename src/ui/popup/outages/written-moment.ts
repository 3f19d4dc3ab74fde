import type { EpochMs } from '../../../contracts/epoch-ms';
import { fill } from '../../../i18n/fill';
import type { PopupState } from '../popup-state';

/** @returns a moment as people write it here, with the year only where it is another: «11/24 9:05». */
export const writtenMoment = (at: EpochMs, { context }: PopupState) => fill({ ja: '{at:time}', en: '{at:time}' }, { at }, context);
