/** Where a hash begins: the offset basis of FNV-1a. */
export const SEED = 0x811c9dc5;

/** Takes one more character into a hash (FNV-1a, Fowler, Noll, Vo). */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Takes a text into a hash: the hash of two texts is that of the second, going on from that of the first. */
export function mixText(hash: number, text: string): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index += 1) mixed = mix(mixed, text.charCodeAt(index));
  return mixed;
}

/** Spreads a hash over all its bits, so that any of them may choose a bucket. */
export function finish(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}

/** The hash of a text of one kind. */
export function hashText(kind: number, text: string): number {
  return finish(mixText(mix(SEED, kind), text));
}

/** FNV-1a of a text, for what needs no more than that equal texts have equal numbers; never negative. */
export function hashOfText(text: string): number {
  return mixText(SEED, text) >>> 0;
}
