import type { HashedWeights } from '../../hashed-weights';
import { shortQuote, type Signs } from '../sign';
import type { Word } from '../text/word';
import { addMarkedWords, addWords, addWordsBeside, visitSigns } from './features';
import { createWordSpans, type WordSpans } from '../word-spans';

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

/** How many features of the words there are: as they are read, then with their marks, then beside facts. */
interface Counts {
  readonly plain: number;
  readonly marked: number;
  readonly beside: number;
}

/** Room that most messages need no more than. */
const ROOM = 1024;

/** The features of the message that was read last, by their finished hashes. */
const features: WordSpans = createWordSpans(ROOM);

function readFeatures({ text, words, signs }: ReadMessage): Counts {
  features.count = 0;
  addWords(features, words);
  const plain = features.count;
  addMarkedWords(features, text, words);
  const marked = features.count - plain;
  addWordsBeside(features, words, signs);
  return { plain, marked, beside: features.count - plain - marked };
}

/** The buckets of a message with their values; the same in training and in use. */
export function messageFeatures(
  message: ReadMessage,
  mask: number,
): { readonly buckets: number[]; readonly values: number[] } {
  const { plain, marked, beside } = readFeatures(message);
  const buckets = Array.from(features.ids.subarray(0, features.count), (hash) => hash & mask);
  const values = buckets.map((_, index) => {
    if (index < plain) return valueOf(plain);
    return index < plain + marked ? MARKED_VALUE * valueOf(marked) : BESIDE_VALUE * valueOf(beside);
  });
  visitSigns(message.signs, message.words, (hash, scale) => {
    buckets.push(hash & mask);
    values.push(SIGN_VALUE * scale);
  });
  return { buckets, values };
}

/** What the features from one index up to another weigh; a loop of its own, because reads that wait only for memory go on side by side. */
function sumOf({ weights, steps, mask }: MessageModel, from: number, to: number): number {
  const { ids } = features;
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += steps[weights[(ids[at] ?? 0) & mask] ?? 0] ?? 0;
  return sum;
}

/** Calibrated log-odds that a message is a scam. */
export function scoreMessage(message: ReadMessage, model: MessageModel): number {
  const { weights, steps, mask } = model;
  const { plain, marked, beside } = readFeatures(message);
  const read = plain + marked;
  let total = model.bias + sumOf(model, 0, plain) * valueOf(plain);
  total += sumOf(model, plain, read) * MARKED_VALUE * valueOf(marked);
  total += sumOf(model, read, read + beside) * BESIDE_VALUE * valueOf(beside);
  visitSigns(message.signs, message.words, (hash, scale) => {
    total += (steps[weights[hash & mask] ?? 0] ?? 0) * SIGN_VALUE * scale;
  });
  return model.slope * total + model.offset;
}

/** What each word says for fraud: its own weight and its share of the pairs it stands in. */
function weighWords(message: ReadMessage, { weights, steps, mask }: MessageModel): Float64Array {
  readFeatures(message);
  const { ids, firsts, lasts, count } = features;
  const byWord = new Float64Array(message.words.length);
  for (let at = 0; at < count; at += 1) {
    const weight = steps[weights[(ids[at] ?? 0) & mask] ?? 0] ?? 0;
    const from = Math.max(0, firsts[at] ?? 0);
    const last = lasts[at] ?? 0;
    if (from === last) {
      byWord[last] = (byWord[last] ?? 0) + weight;
      continue;
    }
    byWord[from] = (byWord[from] ?? 0) + weight / 2;
    byWord[last] = (byWord[last] ?? 0) + weight / 2;
  }
  return byWord;
}

/** The longest quotation, in words. */
const QUOTED_WORDS = 12;

/** The few words within one sentence that speak loudest for fraud, as they stand in the message; null where none do. */
export function loudestWords(message: ReadMessage, model: MessageModel): string | null {
  const { text, words } = message;
  const byWord = weighWords(message, model);
  const best = { from: 0, to: 0, sum: 0 };
  for (let from = 0; from < words.length; from += 1) {
    let sum = 0;
    const end = Math.min(words.length, from + QUOTED_WORDS);
    for (let to = from; to < end; to += 1) {
      if (to > from && words[to]?.gap === 'sentence') break;
      sum += byWord[to] ?? 0;
      if (sum <= best.sum) continue;
      best.from = from;
      best.to = to;
      best.sum = sum;
    }
  }
  if (best.sum <= 0) return null;
  return shortQuote(text.slice(words[best.from]?.start ?? 0, words[best.to]?.end ?? 0));
}
