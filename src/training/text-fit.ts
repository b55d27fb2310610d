import { BETWEEN_NAMES, RARITY_STEP, WEIGHT_LIMITS, writeWeights } from '../conversation';
import { createShuffle } from './name-fit';

/** A message reduced to what the model weighs. */
export interface TextExample {
  readonly topic: string;
  readonly features: ReadonlySet<string>;
  /** How many examples it counts for; one where not said. */
  readonly counts?: number;
}

/**
 * `cost`: what an error costs against the size of the weights; `rounds`: passes over all examples;
 * `seenIn`: fewest examples with a feature; `steepness`: log-odds of a topic for each point of its sum.
 */
export interface TextFitOptions {
  readonly cost: number;
  readonly rounds: number;
  readonly seenIn: number;
  readonly steepness: number;
}

/** A model as it is written to its file, all but the day. */
export interface WrittenTextModel {
  readonly scale: number;
  readonly steepness: number;
  readonly topics: readonly string[];
  readonly bias: readonly number[];
  readonly count: number;
  readonly names: string;
  readonly rows: string;
}

/** Share of the weights that are larger than the largest that can be written. */
const CLIPPED = 0.0002;
/** A feature whose largest weight is so few steps is left out: it moves no message from one topic to another. */
const FAINT = 3;

/** Features that stand in enough examples, in a fixed order, each with its inverse document frequency in whole steps. */
function chooseFeatures(examples: readonly TextExample[], seenIn: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const most = WEIGHT_LIMITS.high - WEIGHT_LIMITS.low;
  return new Map(
    [...counts]
      .filter(([, count]) => count >= seenIn)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, count]) => [
        feature,
        Math.min(most, Math.round(Math.log(examples.length / count) / RARITY_STEP)),
      ]),
  );
}

/** An example by the places of its features among the weights and their values, the squares of which sum to one. */
interface Row {
  readonly topic: number;
  readonly counts: number;
  readonly places: Int32Array;
  readonly values: Float64Array;
}

function toRows(
  examples: readonly TextExample[],
  topics: readonly string[],
  chosen: ReadonlyMap<string, number>,
): readonly Row[] {
  const places = new Map([...chosen.keys()].map((feature, index) => [feature, index]));
  return examples.map(({ topic, features, counts = 1 }) => {
    const held = [...features].filter((feature) => chosen.has(feature));
    const rarities = held.map((feature) => chosen.get(feature) ?? 0);
    const length = Math.hypot(...rarities) || 1;
    return {
      topic: topics.indexOf(topic),
      counts,
      places: Int32Array.from(held, (feature) => places.get(feature) ?? 0),
      values: Float64Array.from(rarities, (rarity) => rarity / length),
    };
  });
}

/**
 * One topic against all others: a linear support vector machine with squared hinge loss by dual coordinate descent
 * (Hsieh and others: "A dual coordinate descent method for large-scale linear SVM", 2008). The last weight is the bias.
 */
function fitTopic(rows: readonly Row[], size: number, topic: number, options: TextFitOptions): Float64Array {
  const weights = new Float64Array(size + 1);
  const alphas = new Float64Array(rows.length);
  const order = Int32Array.from(rows, (_, index) => index);
  const shuffle = createShuffle(topic + 1);
  for (let round = 0; round < options.rounds; round += 1) {
    shuffle(order);
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const { places, values } = row;
      const sign = row.topic === topic ? 1 : -1;
      let sum = weights[size] ?? 0;
      for (let at = 0; at < places.length; at += 1)
        sum += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const slack = 1 / (2 * options.cost * row.counts);
      const alpha = alphas[index] ?? 0;
      const square = (places.length > 0 ? 2 : 1) + slack;
      const next = Math.max(0, alpha - (sign * sum - 1 + slack * alpha) / square);
      if (next === alpha) continue;
      alphas[index] = next;
      const step = sign * (next - alpha);
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        weights[place] = (weights[place] ?? 0) + step * (values[at] ?? 0);
      }
      weights[size] = (weights[size] ?? 0) + step;
    }
  }
  return weights;
}

/** Whole steps of one size, so that all but the very largest weights fit into one digit. */
function roundWeights(
  topics: readonly string[],
  chosen: ReadonlyMap<string, number>,
  fitted: readonly Float64Array[],
  { steepness }: TextFitOptions,
): WrittenTextModel {
  const rows = [...chosen].map(([name, rarity], index) => ({
    name,
    rarity,
    weights: fitted.map((weights) => (weights[index] ?? 0) * rarity * RARITY_STEP),
  }));
  const sizes = Float64Array.from(rows.flatMap(({ weights }) => weights.map(Math.abs)))
    .sort()
    .reverse();
  const largest = sizes[Math.floor(sizes.length * CLIPPED)] ?? 1;
  const scale = Number((largest / WEIGHT_LIMITS.high).toPrecision(6));
  const step = (weight: number): number =>
    Math.max(WEIGHT_LIMITS.low, Math.min(WEIGHT_LIMITS.high, Math.round(weight / scale)));
  const features = rows
    .map(({ name, rarity, weights }) => ({ name, rarity, steps: weights.map(step) }))
    .filter(({ steps }) => steps.some((one) => Math.abs(one) > FAINT));
  return {
    scale,
    steepness,
    topics,
    bias: fitted.map((weights) => Number((weights.at(-1) ?? 0).toFixed(5))),
    count: features.length,
    names: features.map(({ name }) => name).join(BETWEEN_NAMES),
    rows: features.map(({ rarity, steps }) => writeWeights([rarity + WEIGHT_LIMITS.low, ...steps])).join(''),
  };
}

/** Fits one topic after the other against all others. Nothing is left to chance, so the model is the same on every machine. */
export function fitTexts(
  examples: readonly TextExample[],
  topics: readonly string[],
  options: TextFitOptions,
): WrittenTextModel {
  const chosen = chooseFeatures(examples, options.seenIn);
  const rows = toRows(examples, topics, chosen);
  const fitted = topics.map((_, topic) => fitTopic(rows, chosen.size, topic, options));
  return roundWeights(topics, chosen, fitted, options);
}

/** Today, as a model's file names the day of its fit. */
export function dayOfFit(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The file of a model: a line for each of its parts. */
export function renderTextModel(model: WrittenTextModel): string {
  const lines = Object.entries({ version: dayOfFit(), ...model }).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
