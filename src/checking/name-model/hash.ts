/** Where a hash begins: the offset basis of FNV-1a. */
export const SEED = 0x811c9dc5;

/** Takes one more character into a hash (FNV-1a, Fowler, Noll, Vo). */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Spreads a hash over all its bits, so that any of them may choose a bucket. */
export function finish(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) >>> 0;
}

/** The hash of a text of one kind. */
export function hashText(kind: number, text: string): number {
  let hash = mix(SEED, kind);
  for (let index = 0; index < text.length; index += 1) hash = mix(hash, text.charCodeAt(index));
  return finish(hash);
}
