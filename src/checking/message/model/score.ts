import type { HashedWeights } from '../../hashed-weights';
import { shortQuote, type Signs } from '../sign';
import type { Word } from '../text/letters';
import { hashWords, visitMarkedWords, visitSigns, visitWords, visitWordsBeside } from './features';

/** A linear model over hashed words, pairs of words and what the rules found. */
export interface MessageModel extends HashedWeights {
  readonly bias: number;
  /** Calibration: log-odds = slope * sum + offset. */
  readonly slope: number;
  readonly offset: number;
}

/** A message as the model sees it. */
export interface ReadMessage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly signs: Signs;
}

/** What all words with their marks weigh against all words without. */
const MARKED_VALUE = 0.35;
/** What one sign weighs against all words together. */
const SIGN_VALUE = 0.07;
/** What all words beside their facts weigh against all words. */
const BESIDE_VALUE = 0.4;
/** A text of few words says little by each: it counts as if it had at least so many features. */
const FEWEST_FEATURES = 12;

/** What each word feature counts in a message of so many. */
const valueOf = (features: number): number => 1 / Math.sqrt(Math.max(FEWEST_FEATURES, features));

/** The buckets of a message with their values; the same in training and in use. */
export function messageFeatures(
  { text, words, signs }: ReadMessage,
  mask: number,
): { readonly buckets: number[]; readonly values: number[] } {
  const hashes = hashWords(words);
  const buckets: number[] = [];
  const keep = (hash: number): void => {
    buckets.push(hash & mask);
  };
  visitWords(hashes, keep);
  const plain = buckets.length;
  visitMarkedWords(text, words, keep);
  const marked = buckets.length - plain;
  visitWordsBeside(hashes, signs, keep);
  const beside = buckets.length - plain - marked;
  const values = buckets.map((_, index) => {
    if (index < plain) return valueOf(plain);
    return index < plain + marked ? MARKED_VALUE * valueOf(marked) : BESIDE_VALUE * valueOf(beside);
  });
  visitSigns(signs, words, (hash, scale) => {
    buckets.push(hash & mask);
    values.push(SIGN_VALUE * scale);
  });
  return { buckets, values };
}

/** Calibrated log-odds that a message is a scam. */
export function scoreMessage({ text, words, signs }: ReadMessage, model: MessageModel): number {
  const { weights, steps, mask } = model;
  const hashes = hashWords(words);
  let sum = 0;
  let count = 0;
  const add = (hash: number): void => {
    sum += steps[weights[hash & mask] ?? 0] ?? 0;
    count += 1;
  };
  visitWords(hashes, add);
  let total = model.bias + sum * valueOf(count);
  sum = 0;
  count = 0;
  visitMarkedWords(text, words, add);
  total += sum * MARKED_VALUE * valueOf(count);
  sum = 0;
  count = 0;
  visitWordsBeside(hashes, signs, add);
  total += sum * BESIDE_VALUE * valueOf(count);
  visitSigns(signs, words, (hash, scale) => {
    total += (steps[weights[hash & mask] ?? 0] ?? 0) * SIGN_VALUE * scale;
  });
  return model.slope * total + model.offset;
}

/** What each word says for fraud: its own weight and its share of the pairs it stands in. */
function weighWords(
  { text, words, signs }: ReadMessage,
  { weights, steps, mask }: MessageModel,
): Float64Array {
  const hashes = hashWords(words);
  const byWord = new Float64Array(words.length);
  const share = (hash: number, first: number, last: number): void => {
    const weight = steps[weights[hash & mask] ?? 0] ?? 0;
    const from = Math.max(0, first);
    for (const index of from === last ? [last] : [from, last])
      byWord[index] = (byWord[index] ?? 0) + weight / (from === last ? 1 : 2);
  };
  visitWords(hashes, share);
  visitMarkedWords(text, words, share);
  visitWordsBeside(hashes, signs, share);
  return byWord;
}

/** The longest quotation, in words. */
const QUOTED_WORDS = 12;

/** The few words within one sentence that speak loudest for fraud, as they stand in the message; null where none do. */
export function loudestWords(message: ReadMessage, model: MessageModel): string | null {
  const { text, words } = message;
  const byWord = weighWords(message, model);
  let best = { from: 0, to: 0, sum: 0 };
  for (let from = 0; from < words.length; from += 1) {
    let sum = 0;
    for (let to = from; to < Math.min(words.length, from + QUOTED_WORDS); to += 1) {
      if (to > from && words[to]?.gap === 'sentence') break;
      sum += byWord[to] ?? 0;
      if (sum > best.sum) best = { from, to, sum };
    }
  }
  if (best.sum <= 0) return null;
  return shortQuote(text.slice(words[best.from]?.start ?? 0, words[best.to]?.end ?? 0));
}
