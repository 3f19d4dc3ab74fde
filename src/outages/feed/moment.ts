import * as z from 'zod/mini';
import { type EpochMs, epochMs } from '../../contracts/epoch-ms';

/** A moment as the published files write it, ISO 8601 with offset, read into milliseconds. */
export const moment = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((iso): EpochMs => epochMs(Date.parse(iso))),
);
