import type { ForeignSite } from '../contracts/foreign-site';
import { type BrandName, brandNames } from './brand-names';
import { decodeLabel } from './decode-label';
import { foldLetters, type ReadLetter } from './fold-letters';
import { cardsOfHost, issuerDomains } from './issuer-domains';
import { type Reading, readsAs } from './reads-as';
import { registrableDomain, suffixLength } from './registrable-domain';

type Likeness = ForeignSite['likeness'];

/** A piece of a host between dots and hyphens, or one between dots without its hyphens. */
interface Piece {
  readonly letters: readonly ReadLetter[];
  readonly text: string;
  readonly label: number;
}

/** A host taken to pieces. */
interface Host {
  readonly pieces: readonly Piece[];
  /** Pieces between dots and hyphens only, by label. */
  readonly parts: readonly (readonly string[])[];
  /** Which label the owner chose. */
  readonly chosen: number;
  /** What stands behind it: `com`, `co.jp`. */
  readonly suffix: string;
}

/**
 * Whose host a host looks like, and how. By the host alone: nothing is asked anywhere, and nothing is known of who runs it.
 *
 * A name that stands unchanged before another ending (`issuer.com.tr`) counts as the issuer's own: who owns all the endings is not known.
 * @param host as `URL.hostname` gives it: lower case, encoded.
 * @returns `null` for nobody's, for the issuers' own hosts, and for hosts of theirs on which anybody can put up a form.
 */
export function likenessOf(host: string): Likeness {
  if (host === '' || cardsOfHost(host).length > 0 || issuerDomains.has(registrableDomain(host))) return null;
  const taken = takenApart(host);
  const chosen = taken.parts[taken.chosen]?.join('') ?? '';
  for (const brand of brandNames) {
    if (chosen === brand.name) return null;
    const how = howLike(taken, brand);
    if (how !== null) return { card: brand.card, how };
  }
  return domainWithin(host);
}

function takenApart(host: string): Host {
  const labels = host.split('.').map(decodeLabel);
  const behind = suffixLength(labels);
  const parts = labels.map((label) => label.split('-').filter((part) => part !== ''));
  const pieces = parts.flatMap((own, label) =>
    [...new Set([...own, own.join('')])].map((text) => ({ text, label, letters: foldLetters(text) })),
  );
  return { pieces, parts, chosen: labels.length - behind - 1, suffix: labels.slice(-behind).join('.') };
}

function howLike(host: Host, brand: BrandName) {
  for (const piece of host.pieces) {
    // A common word within another says nothing: «online» holds «line».
    const lastStart = brand.kind === 'label' ? piece.letters.length - brand.name.length : 0;
    for (let start = 0; start <= lastStart; start += 1) {
      const reading = readsAs(piece.letters, brand.name, start);
      if (reading !== null && counts(host, piece, brand, { ...reading, start })) return reading.how ?? 'brandInside';
    }
  }
  return null;
}

function counts(host: Host, piece: Piece, brand: BrandName, { start, end, how }: Reading & { readonly start: number }): boolean {
  if (how !== null && brand.name.length < SHORTEST) return false;
  const rest = `${readText(piece, 0, start)} ${readText(piece, end)}`;
  if (rest !== ' ') return brand.kind === 'label' ? isAboutGifts(rest) : beginsLikeGifts.test(rest);
  if (hasGiftWordBeside(host, piece)) return true;
  if (how === null) return brand.kind === 'label' && (host.parts[piece.label] ?? []).some((part) => pretending.has(part));
  if (brand.kind === 'product') return false;
  return brand.name.length >= LONG || isOfficialButFor(host, piece, brand);
}

const readText = ({ letters }: Piece, from: number, to = letters.length) =>
  letters
    .slice(from, to)
    .map(({ reads }) => reads)
    .join('');

/** From so many letters on nobody comes to such a spelling by chance. */
const LONG = 5;
/** Still shorter ones with a letter swapped are names of their own: E4 is a broadcaster. */
const SHORTEST = 3;

/** Words of pages where codes are typed. Not «card» alone: payment cards of the same companies bear it (rakuten-card.co.jp, paypay-card.co.jp). */
const isAboutGifts = (text: string) => /gift|redeem|balance/.test(text);
const beginsLikeGifts = /^ e?(?:gift|redeem|balance)/;

function hasGiftWordBeside({ parts }: Host, { label, text }: Piece): boolean {
  return parts.some((own, at) => own.some((part) => !(at === label && text.includes(part)) && isAboutGifts(part)));
}

/** What hosts put before a name to pass for its owner's. */
const pretending = new Set([
  'account',
  'accounts',
  'login',
  'official',
  'secure',
  'shop',
  'signin',
  'store',
  'support',
  'verify',
  'wallet',
  'www',
]);

/** Whether nothing but the swapped letters keeps it from being an official domain. */
const isOfficialButFor = ({ chosen, suffix }: Host, { label }: Piece, { name }: BrandName): boolean =>
  label === chosen && [...issuerDomains.keys()].some((domain) => domain.replaceAll('-', '') === `${name}.${suffix}`);

/** A whole official domain before another ending: `play.issuer.com.example.net`. */
function domainWithin(host: string): Likeness {
  for (const [domain, [card = '']] of issuerDomains) if (`.${host}`.includes(`.${domain}.`)) return { card, how: 'brandInside' };
  return null;
}
