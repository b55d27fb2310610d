import { z } from 'zod';
import { BETWEEN_NAMES, createFeatureTable, findFeature } from './feature-table';

/** One digit for each weight, from −32 to 31. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NO_DIGIT = /[^A-Za-z0-9+/]/;
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

function digitAt(rows: string, at: number): number {
  return VALUES[rows.charCodeAt(at)] ?? 0;
}

/** Rarities are written as digits too, from 0 on, in steps of this size. */
export const RARITY_STEP = 0.2;

/** Digits of a feature: how rare it is, then one weight a topic. */
function rowLength(topics: readonly string[]): number {
  return topics.length + 1;
}

/** Separators are counted instead of splitting the names, of which there are tens of thousands. */
function countNames(names: string): number {
  let count = 1;
  for (let at = names.indexOf(BETWEEN_NAMES); at >= 0; at = names.indexOf(BETWEEN_NAMES, at + 1)) count += 1;
  return count;
}

/**
 * A linear model of what messages are about: how much each feature of a message speaks for each topic.
 * The features are two texts, because tens of thousands of entries leave 4 MB behind in the process once they are read.
 */
export const TextModel = z
  .strictObject({
    /** The day on which it was fitted. */
    version: z.iso.date(),
    /** What one step of a weight is worth. */
    scale: z.number().positive(),
    /** How much a point more speaks for a topic, in log-odds. */
    steepness: z.number().positive(),
    topics: z.array(z.string()).min(2),
    bias: z.array(z.number()),
    /** How many features there are. */
    count: z.int().positive(),
    /** Their names, separated by commas. */
    names: z.string(),
    /** Their digits, a row after the other in the same order. */
    rows: z.string(),
  })
  .superRefine(({ topics, bias, count, names, rows }, problems) => {
    const problem = (path: string, message: string): void => {
      problems.addIssue({ code: 'custom', path: [path], message });
    };
    const length = rowLength(topics);
    if (bias.length !== topics.length)
      problem('bias', `must be ${topics.length} numbers, are ${bias.length}`);
    const named = countNames(names);
    if (named !== count) problem('names', `must be as many as count says, ${count}, are ${named}`);
    if (rows.length !== count * length)
      problem('rows', `must have ${length} digits for each of ${count} features, have ${rows.length}`);
    const wrong = rows.search(NO_DIGIT);
    if (wrong >= 0)
      problem('rows', `"${rows.charAt(wrong)}" in row ${Math.floor(wrong / length)} is not a base64 digit`);
  })
  .transform(({ scale, steepness, topics, bias, count, names, rows }) => ({
    scale,
    steepness,
    topics,
    bias,
    features: createFeatureTable(names, count),
    rows,
  }));
export type TextModel = z.infer<typeof TextModel>;

/** Shares for log-odds; they sum to one. */
function toShares(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - highest));
  const total = grown.reduce((sum, value) => sum + value, 0);
  return grown.map((value) => value / total);
}

/**
 * Weighs the features of a message, the rarer the more, as if every message were equally long; those that the model
 * does not know count nothing. Returns how likely each topic is, in the order of the model; the shares sum to one.
 */
export function weighText(
  features: ReadonlySet<string>,
  { scale, steepness, topics, bias, features: known, rows }: TextModel,
): readonly number[] {
  const sums = new Array<number>(topics.length).fill(0);
  const digits = rowLength(topics);
  let square = 0;
  for (const feature of features) {
    const row = findFeature(known, feature) * digits;
    if (row < 0) continue;
    const rarity = digitAt(rows, row) - WEIGHT_LIMITS.low;
    square += (rarity * RARITY_STEP) ** 2;
    for (let index = 0; index < sums.length; index += 1)
      sums[index] = (sums[index] ?? 0) + digitAt(rows, row + 1 + index);
  }
  const length = Math.sqrt(square) || 1;
  return toShares(sums.map((sum, topic) => steepness * ((sum * scale) / length + (bias[topic] ?? 0))));
}
