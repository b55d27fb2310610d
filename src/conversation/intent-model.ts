import { z } from 'zod';
import { createFeatureTable, findFeature } from './feature-table';

/** What a message may be about, as the corpus `tests/corpus/intents.tsv` names it. */
export const TOPICS = [
  'greet',
  'check',
  'ask-channel',
  'report',
  'victim-money',
  'victim-otp',
  'victim-app',
  'victim-account',
  'victim-threat',
  'emergency',
  'rumor',
  'advice',
  'is-this-police',
  'privacy',
  'hand-over',
  'thanks',
  'complaint',
  'out-of-scope',
  'other',
  /** A message of others that was passed on without a word: it wants what a check says, and nobody was harmed. */
  'passed-on',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Whether a written name is a topic. */
export function isTopic(written: string | undefined): written is Topic {
  return TOPICS.some((topic) => topic === written);
}

/** A topic of harm that was done or threatened. */
export type VictimTopic = Extract<Topic, `victim-${string}`>;

/** Whether a topic tells of harm to the writer or someone near. */
export function isVictimTopic(topic: Topic): topic is VictimTopic {
  return topic.startsWith('victim-');
}

/** Whether a topic cannot wait: danger or harm. */
export function isUrgentTopic(topic: Topic): topic is 'emergency' | VictimTopic {
  return topic === 'emergency' || isVictimTopic(topic);
}

/** One digit for each weight, from −32 to 31: a line of the file can be read, compared and reviewed. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = 32;

/** The smallest and the largest weight that can be written. */
export const WEIGHT_LIMITS = { low: -ZERO, high: DIGITS.length - ZERO - 1 } as const;

/** Writes whole weights within `WEIGHT_LIMITS`, one digit each. */
export function writeWeights(weights: readonly number[]): string {
  return weights.map((weight) => DIGITS[weight + ZERO] ?? DIGITS[ZERO]).join('');
}

/** The weight of a digit, by its character code. */
const VALUES = new Int8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value - ZERO;

/** Rarities are written as digits too, from 0 on, in steps of this size. */
export const RARITY_STEP = 0.2;

/** How rare the feature is, then one weight a topic. */
const Row = z
  .string()
  .length(TOPICS.length + 1)
  .regex(/^[A-Za-z0-9+/]*$/);

/** Reads what `writeWeights` wrote. */
function readWeights(written: string): Int8Array {
  const weights = new Int8Array(written.length);
  for (let at = 0; at < weights.length; at += 1) weights[at] = VALUES[written.charCodeAt(at)] ?? 0;
  return weights;
}

/** `data/rules/intent-model.json`: how much each feature of a message speaks for each topic; made by `npm run fit:intents`. */
export const IntentModel = z
  .strictObject({
    /** What one step of a weight is worth. */
    scale: z.number().positive(),
    /** How much a point more speaks for a topic, in log-odds. */
    steepness: z.number().positive(),
    topics: z.array(z.enum(TOPICS)),
    bias: z.array(z.number()).length(TOPICS.length),
    features: z.record(z.string(), Row),
  })
  .refine(({ topics }) => topics.join() === TOPICS.join(), {
    path: ['topics'],
    error: 'must be all, in order',
  })
  .transform(({ scale, steepness, bias, features }) => {
    const rows = Object.values(features);
    return {
      scale,
      steepness,
      bias,
      features: createFeatureTable(Object.keys(features)),
      /** How rare each feature is, in steps. */
      rarities: readWeights(rows.map((row) => row.charAt(0)).join('')).map((digit) => digit + ZERO),
      /** The weights of each feature, one row after the other. */
      weights: readWeights(rows.map((row) => row.slice(1)).join('')),
    };
  });
export type IntentModel = z.infer<typeof IntentModel>;

/** How likely each topic is; the shares sum to one. */
export type TopicShares = Readonly<Record<Topic, number>>;

/** Shares of the topics for scores in the order of `TOPICS`. */
function toShares(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - highest));
  const total = grown.reduce((sum, value) => sum + value, 0);
  return grown.map((value) => value / total);
}

/**
 * Weighs the features of a message, the rarer the more, as if every message were equally long;
 * those that the model does not know count nothing.
 */
export function weighTopics(
  features: ReadonlySet<string>,
  { scale, steepness, bias, features: known, rarities, weights }: IntentModel,
): TopicShares {
  const sums = new Array<number>(TOPICS.length).fill(0);
  let square = 0;
  for (const feature of features) {
    const row = findFeature(known, feature);
    if (row < 0) continue;
    square += ((rarities[row] ?? 0) * RARITY_STEP) ** 2;
    for (let index = 0; index < sums.length; index += 1)
      sums[index] = (sums[index] ?? 0) + (weights[row * sums.length + index] ?? 0);
  }
  const length = Math.sqrt(square) || 1;
  const shares = toShares(
    sums.map((sum, topic) => steepness * ((sum * scale) / length + (bias[topic] ?? 0))),
  );
  return Object.fromEntries(TOPICS.map((topic, index) => [topic, shares[index] ?? 0])) as Record<
    Topic,
    number
  >;
}
