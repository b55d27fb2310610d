import type { NameModelFile } from '../rule-files';
import type { NameModel } from './score';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads the model's weights from its file: base64 of signed bytes. */
export function decodeNameModel(file: NameModelFile): NameModel {
  const size = 2 ** file.bits;
  const weights = new Int8Array(size);
  const codes = new Uint8Array(128);
  for (let index = 0; index < ALPHABET.length; index += 1) codes[ALPHABET.charCodeAt(index)] = index;
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < file.weights.length && at < size; index += 1) {
    held = ((held << 6) | (codes[file.weights.charCodeAt(index)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    weights[at] = (held >> bits) & 0xff;
    at += 1;
  }
  const { scale, bias, slope, offset } = file;
  return { mask: size - 1, weights, scale, bias, slope, offset };
}

/** Writes signed bytes as base64; their number must be a power of two above 2. */
export function encodeWeights(weights: Int8Array): string {
  let text = '';
  for (let at = 0; at < weights.length; at += 3) {
    const [first, second, third] = [weights[at] ?? 0, weights[at + 1] ?? 0, weights[at + 2] ?? 0];
    const bits = ((first & 0xff) << 16) | ((second & 0xff) << 8) | (third & 0xff);
    for (const shift of [18, 12, 6, 0]) text += ALPHABET.charAt((bits >> shift) & 63);
  }
  const missing = (3 - (weights.length % 3)) % 3;
  return missing === 0 ? text : text.slice(0, -missing) + '='.repeat(missing);
}
