import type { Service } from '../contracts/service';
import type { AdapterResult } from '../contracts/source-reading';
import { readApple } from './adapters/apple';

/** Reads an answer's text in the form of one status product. Never throws: failure is a value. */
export type Adapter = (body: string, service: Service) => AdapterResult;

/** One adapter per status product. */
export const adapters: Readonly<Record<Service['adapter'], Adapter>> = { apple: readApple };
