import { parseDomain } from '../../indicator';
import { isPlatform } from '../guards';
import type { Brand } from '../rule-files';
import { bitCount, editDistance, letterMask } from './edit-distance';
import { eyeShape, withoutNumber } from './eye-shape';
import type { BrandSighting } from './sighting';

/** A brand's confirmed registrable domain, taken apart. */
export interface OwnAddress {
  readonly brand: Brand;
  readonly host: string;
  readonly label: string;
  readonly suffix: string;
  readonly mask: number;
  /** How the eye takes the label; see `eyeShape`. */
  readonly shape: string;
}

/** All confirmed registrable domains, ready to be compared with others. */
export interface OwnAddresses {
  readonly bySuffix: ReadonlyMap<string, readonly OwnAddress[]>;
}

/** Shorter names have neighbors under an ending that the world uses: `meta.com`. */
const SHORTEST_PLATFORM = 6;

/** Of a platform, whose addresses are shared hosts, those that are its name: `zalo.me`. */
function platformHosts(brand: Brand): readonly string[] {
  if (!isPlatform(brand)) return [];
  return brand.otherHosts.filter((host) => {
    const name = host.slice(0, host.indexOf('.'));
    const spelled = brand.names.includes(name) || brand.tokens.includes(name);
    return spelled && (name.length >= SHORTEST_PLATFORM || /\.(?:me|vn)$/.test(host));
  });
}

function addressesOf(brand: Brand): OwnAddress[] {
  return [...brand.hosts, ...platformHosts(brand)].flatMap((host) => {
    const { registrable, label, publicSuffix } = parseDomain(host);
    if (registrable !== host || label === null || publicSuffix === null) return [];
    return [{ brand, host, label, suffix: publicSuffix, mask: letterMask(label), shape: eyeShape(label) }];
  });
}

/** Prepares the table: the work is done once, at start. */
export function compileOwnAddresses(brands: readonly Brand[]): OwnAddresses {
  const bySuffix = new Map<string, OwnAddress[]>();
  for (const address of brands.flatMap(addressesOf)) {
    bySuffix.set(address.suffix, [...(bySuffix.get(address.suffix) ?? []), address]);
  }
  return { bySuffix };
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join('');
}

/**
 * A platform of the world holds the names that lack a letter of its own, and its neighbors are firms; those with one
 * letter more, two swapped or a digit are neither.
 */
function isWrittenOut(label: string, own: OwnAddress): boolean {
  if (own.brand.hosts.length > 0 || label.length > own.label.length || /\d/.test(label)) return true;
  return sortedLetters(label) === sortedLetters(own.label);
}

/** In a shorter shape too many letters have run together. */
const SHORTEST_SHAPE = 3;
/** Longer labels differ by more than a look-alike pair where they differ by more than one edit. */
const LONGEST_SHAPED = 6;

/**
 * The confirmed address under the same suffix from which a label differs by one edit, or, for short ones, only by letters
 * that look alike; null where none is, and for a confirmed address itself.
 */
export function findAddressSlip(label: string, suffix: string, addresses: OwnAddresses): OwnAddress | null {
  const candidates = addresses.bySuffix.get(suffix);
  if (candidates === undefined || candidates.some((own) => own.label === label)) return null;
  const mask = letterMask(label);
  const near = candidates.find(
    (own) =>
      bitCount(mask ^ own.mask) <= 2 && editDistance(label, own.label, 1) === 1 && isWrittenOut(label, own),
  );
  if (near !== undefined || label.length > LONGEST_SHAPED) return near ?? null;
  const shape = eyeShape(withoutNumber(label));
  return shape.length < SHORTEST_SHAPE ? null : (candidates.find((own) => own.shape === shape) ?? null);
}

/** A slip of an address as a sighting of its brand, for the guards. */
export function sightSlip({ brand, label: form }: OwnAddress, quote: string): BrandSighting {
  return { brand, kind: 'near', form, quote, rest: quote.includes(form) ? quote.replace(form, '') : '' };
}
