const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** A gap that says "this many buckets further, and no weight there". */
const FAR = 63;
/** Steps below this one are negative, those above positive; the zero among them is not written. */
const ZERO = 32;
const LARGEST_STEP = 31;

/** Weights of hash buckets, each rounded to one of 64 steps. */
export interface HashedWeights {
  /** Buckets minus one; their number is a power of two. */
  readonly mask: number;
  /** Index into `steps` for each bucket. */
  readonly weights: Uint8Array;
  /** The weight that each step stands for. */
  readonly steps: Float64Array;
}

/** The weight of each of 64 steps: finer where weights are small, `largest` at the ends. */
function stepsOf(largest: number): Float64Array {
  return Float64Array.from({ length: 64 }, (_, step) => {
    const part = (step - ZERO) / LARGEST_STEP;
    return largest * part * Math.abs(part);
  });
}

/** Reads weights from their file: pairs of base64 digits, the gap to the next bucket that has a weight and its step. */
export function decodeWeights(written: string, bits: number, largest: number): HashedWeights {
  const size = 2 ** bits;
  const weights = new Uint8Array(size).fill(ZERO);
  const codes = new Uint8Array(128);
  for (let index = 0; index < ALPHABET.length; index += 1) codes[ALPHABET.charCodeAt(index)] = index;
  let bucket = -1;
  for (let index = 0; index < written.length;) {
    const gap = codes[written.charCodeAt(index)] ?? 0;
    bucket += gap;
    index += 1;
    if (gap === FAR) continue;
    bucket += 1;
    weights[bucket] = codes[written.charCodeAt(index)] ?? ZERO;
    index += 1;
  }
  return { mask: size - 1, weights, steps: stepsOf(largest) };
}

/** The step nearest to a weight. */
function stepOf(weight: number, largest: number): number {
  const size = Math.min(1, Math.abs(weight) / largest);
  return ZERO + Math.sign(weight) * Math.round(Math.sqrt(size) * LARGEST_STEP);
}

/** A weight as it comes back from the file. */
export function roundWeight(weight: number, largest: number): number {
  const part = (stepOf(weight, largest) - ZERO) / LARGEST_STEP;
  return largest * part * Math.abs(part);
}

/** Writes weights as `decodeWeights` reads them, rounded to 64 steps; those that round to nothing are left out. */
export function encodeWeights(weights: Float64Array, largest: number): string {
  const parts: string[] = [];
  let last = -1;
  weights.forEach((weight, bucket) => {
    const step = stepOf(weight, largest);
    if (step === ZERO) return;
    let gap = bucket - last - 1;
    while (gap >= FAR) {
      parts.push(ALPHABET.charAt(FAR));
      gap -= FAR;
    }
    parts.push(ALPHABET.charAt(gap), ALPHABET.charAt(step));
    last = bucket;
  });
  return parts.join('');
}
