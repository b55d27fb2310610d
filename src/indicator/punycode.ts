/** Parameters of RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_CODE = 128;
const MAX_CODE = 0x10ffff;

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  return BASE;
}

function adaptBias(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** Decodes the part of a label after `xn--` (RFC 3492), or null where it is no valid punycode. */
export function decodePunycode(encoded: string): string | null {
  if (encoded === '') return null;
  const split = Math.max(encoded.lastIndexOf('-'), 0);
  const output = Array.from(encoded.slice(0, split), (character) => character.charCodeAt(0));
  if (output.some((code) => code >= INITIAL_CODE)) return null;
  let index = 0;
  let code = INITIAL_CODE;
  let bias = INITIAL_BIAS;
  let position = split > 0 ? split + 1 : 0;
  while (position < encoded.length) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(encoded.charCodeAt(position));
      position += 1;
      if (!(digit < BASE)) return null;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const points = output.length + 1;
    bias = adaptBias(index - before, points, before === 0);
    code += Math.floor(index / points);
    index %= points;
    if (code > MAX_CODE || (code >= 0xd800 && code <= 0xdfff)) return null;
    output.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...output);
}

/** A host name with its punycode labels decoded; a label that does not decode stays as it is. */
export function decodeHostname(hostname: string): string {
  if (!hostname.includes('xn--')) return hostname;
  const labels = hostname
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label));
  return labels.join('.').normalize('NFC');
}
