import type { EpochMs } from '../contracts/epoch-ms';
import type { AdapterId, Service } from '../contracts/service';
import type { AdapterResult } from '../contracts/source-reading';
import { readApple } from './adapters/apple';
import { readGoogle } from './adapters/google';
import { readNintendo } from './adapters/nintendo';
import { readPlaystation } from './adapters/playstation';
import { readRiot } from './adapters/riot';
import { readStatusio } from './adapters/statusio';
import { readStatuspage } from './adapters/statuspage';
import { readXbox } from './adapters/xbox';

/**
 * Reads an answer's text in the form of one status product. Never throws: failure is a value.
 * @param now the moment at which the answer was given: entries that nobody closed go stale by it.
 * @param japaneseTexts the second answer, where the service has one (`Service.japaneseTexts`) and it came.
 */
export type Adapter = (body: string, service: Service, now: EpochMs, japaneseTexts?: string) => AdapterResult;

/** One adapter per status product. */
export const adapters: Readonly<Record<AdapterId, Adapter>> = {
  apple: readApple,
  google: readGoogle,
  nintendo: readNintendo,
  playstation: readPlaystation,
  riot: readRiot,
  statusio: readStatusio,
  statuspage: readStatuspage,
  xbox: readXbox,
};
