import type { HashedWeights } from '../../hashed-weights';
import { shortQuote, type Signs } from '../sign';
import type { Word } from '../text/word';
import { addMarkedWords, addWords, addWordsBeside, hashLength, hashSign } from './features';
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
  for (const [name, { scale }] of message.signs) {
    buckets.push(hashSign(name) & mask);
    values.push(SIGN_VALUE * scale);
  }
  buckets.push(hashLength(message.words) & mask);
  values.push(SIGN_VALUE);
  return { buckets, values };
}

function weightOf({ weights, steps, mask }: MessageModel, hash: number): number {
  return steps[weights[hash & mask] ?? 0] ?? 0;
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
  const { plain, marked, beside } = readFeatures(message);
  const read = plain + marked;
  let total = model.bias + sumOf(model, 0, plain) * valueOf(plain);
  total += sumOf(model, plain, read) * MARKED_VALUE * valueOf(marked);
  total += sumOf(model, read, read + beside) * BESIDE_VALUE * valueOf(beside);
  for (const [name, { scale }] of message.signs)
    total += weightOf(model, hashSign(name)) * SIGN_VALUE * scale;
  total += weightOf(model, hashLength(message.words)) * SIGN_VALUE;
  return model.slope * total + model.offset;
}

/** What each word says for fraud: its own weight and its share of the pairs it stands in. The message is the one that was read last. */
function weighWords({ words }: ReadMessage, { weights, steps, mask }: MessageModel): Float64Array {
  const { ids, firsts, lasts, count } = features;
  const byWord = new Float64Array(words.length);
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

/** The index behind the last word of the sentence that a word stands in. */
function sentenceEnd(words: readonly Word[], from: number): number {
  let end = from + 1;
  while (end < words.length && words[end]?.gap !== 'sentence') end += 1;
  return end;
}

/** The few words within one sentence that speak loudest for fraud, as they stand in the message that was read last; null where none do. */
function loudestWords(message: ReadMessage, model: MessageModel): string | null {
  const { text, words } = message;
  const byWord = weighWords(message, model);
  let first = 0;
  let last = 0;
  let most = 0;
  let sentence = 0;
  for (let from = 0; from < words.length; from += 1) {
    if (from >= sentence) sentence = sentenceEnd(words, from);
    const end = Math.min(sentence, from + QUOTED_WORDS);
    let sum = 0;
    for (let to = from; to < end; to += 1) {
      sum += byWord[to] ?? 0;
      if (sum <= most) continue;
      first = from;
      last = to;
      most = sum;
    }
  }
  return most <= 0 ? null : shortQuote(text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0));
}

/** What the model says of a message. */
export interface Opinion {
  /** Log-odds of fraud. */
  readonly odds: number;
  /** The words that speak loudest for it; null where it sees no fraud. */
  readonly loudest: string | null;
}

/** The model's opinion of a message whose lines, each by itself, have given so much at the most. */
export function judgeWhole(message: ReadMessage, model: MessageModel, ofLines: number): Opinion {
  const odds = Math.max(scoreMessage(message, model), ofLines);
  return { odds, loudest: odds > 0 ? loudestWords(message, model) : null };
}
