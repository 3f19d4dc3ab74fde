import type { CardExamples, CardProse, CardRules, CardSite } from '../../src/contracts/card';
import type { Fix } from '../../src/contracts/fix';
import type { Place } from '../../src/contracts/place';
import type { Retailer } from '../../src/contracts/retailer';

/** A card's file, whole. */
export interface CardFile {
  readonly site: CardSite;
  readonly rules: CardRules;
  readonly prose: CardProse;
  readonly examples: CardExamples;
}

const byFileName = <T>(files: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file]));

/** The three rooms, by the name of the file. */
export const cardFiles = byFileName(import.meta.glob<CardFile>('../../src/cards/*.ts', { eager: true }));
export const retailerFiles = byFileName(import.meta.glob<{ retailer: Retailer }>('../../src/retailers/*.ts', { eager: true }));
export const placeFiles = byFileName(import.meta.glob<{ place: Place }>('../../src/places/*.ts', { eager: true }));
export const fixFiles = byFileName(import.meta.glob<{ fix: Fix }>('../../src/fixes/*.ts', { eager: true }));

/** Every file of the three rooms as «room/name» with all that it exports, for what holds everywhere. */
export const allFiles: readonly (readonly [string, unknown])[] = [
  ...[...cardFiles].map(([name, file]) => [`cards/${name}`, file] as const),
  ...[...retailerFiles].map(([name, file]) => [`retailers/${name}`, file] as const),
  ...[...placeFiles].map(([name, file]) => [`places/${name}`, file] as const),
];
