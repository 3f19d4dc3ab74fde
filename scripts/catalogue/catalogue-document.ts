import type { CardProse, CardRules, CardSite } from '../../src/contracts/card';
import type { CardId } from '../../src/contracts/card-id';
import type { Fix } from '../../src/contracts/fix';
import type { Place } from '../../src/contracts/place';
import type { Retailer } from '../../src/contracts/retailer';
import { cardFiles, fixFiles, placeFiles, retailerFiles } from './read-catalogue';

/** A card with all that is known of it: where it is typed, what is judged by, what people are told. */
export interface CatalogueCard {
  readonly id: CardId;
  readonly site: CardSite;
  readonly rules: CardRules;
  readonly prose: CardProse;
}

/**
 * The whole catalogue as one document, for a password manager, a help desk or a web page. Ids refer to one another across its lists; every
 * claim names a source within its own entry. `null` means «not known», which is not «no».
 */
export interface CatalogueDocument {
  readonly format: 'tsukaeru-catalogue';
  /** Grows when a reader of an older version would misread the document. */
  readonly version: 1;
  readonly cards: readonly CatalogueCard[];
  readonly retailers: readonly Retailer[];
  readonly places: readonly Place[];
  /** What the messages' `fixes` refer to. */
  readonly fixes: readonly Fix[];
}

/** Puts the document together from the files. */
export const catalogueDocument = (): CatalogueDocument => ({
  format: 'tsukaeru-catalogue',
  version: 1,
  cards: [...cardFiles.values()].map(({ site, rules, prose }) => ({ id: site.id, site, rules, prose })),
  retailers: [...retailerFiles.values()].map(({ retailer }) => retailer),
  places: [...placeFiles.values()].map(({ place }) => place),
  fixes: [...fixFiles.values()].map(({ fix }) => fix),
});
