/**
 * A Bloom filter of keys (Bloom, 1970): says of a key that it stands in no list, or that it may stand in one.
 * Most keys that are looked up stand nowhere, and to know that without the database costs a tenth.
 */
export interface KeyFilter {
  /** A power of two of them. */
  readonly bytes: Uint8Array;
}

/** With so many bits a key, one key in a hundred is asked for in vain. */
const BITS_PER_KEY = 10;
const PROBES = 7;
const SMALLEST_BYTES = 8_192;
const BITS_IN_BYTE = 8;

/** The bytes that a filter of so many keys needs. */
function bytesFor(keys: number): number {
  let bytes = SMALLEST_BYTES;
  while (bytes * BITS_IN_BYTE < keys * BITS_PER_KEY) bytes *= 2;
  return bytes;
}

/** An empty filter with room for so many keys. */
export function createFilter(keys: number): KeyFilter {
  return { bytes: new Uint8Array(bytesFor(keys)) };
}

/** Whether a filter can hold so many keys without saying "maybe" too often. */
export function hasRoom({ bytes }: KeyFilter, keys: number): boolean {
  return bytes.length >= bytesFor(keys);
}

/** The hash of a text that goes on from the hash of what stands before it (FNV-1a). */
function hashOn(hash: number, text: string): number {
  let next = hash;
  for (let index = 0; index < text.length; index += 1)
    next = Math.imul(next ^ text.charCodeAt(index), 0x01000193);
  return next;
}

const BASIS = 0x811c9dc5;

/** How far the places of a key stand apart: odd, so that they differ. */
function stepOf(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) | 1;
}

/** Notes a key in its stored form. */
export function addKey({ bytes }: KeyFilter, key: string): void {
  const mask = bytes.length - 1;
  let hash = hashOn(BASIS, key);
  const step = stepOf(hash);
  for (let probe = 0; probe < PROBES; probe += 1) {
    const at = (hash >>> 3) & mask;
    bytes[at] = (bytes[at] ?? 0) | (1 << (hash & 7));
    hash = (hash + step) | 0;
  }
}

/** False where a key, given as its two parts, was never noted. */
export function mayHold({ bytes }: KeyFilter, prefix: string, value: string): boolean {
  const mask = bytes.length - 1;
  let hash = hashOn(hashOn(BASIS, prefix), value);
  const step = stepOf(hash);
  for (let probe = 0; probe < PROBES; probe += 1) {
    if (((bytes[(hash >>> 3) & mask] ?? 0) & (1 << (hash & 7))) === 0) return false;
    hash = (hash + step) | 0;
  }
  return true;
}
