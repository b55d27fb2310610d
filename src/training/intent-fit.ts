import { TOPICS, toShares, WEIGHT_LIMITS, writeWeights, type Topic } from '../conversation';

/** A message reduced to what the model weighs. */
export interface IntentExample {
  readonly topic: Topic;
  readonly features: ReadonlySet<string>;
}

/** `rounds`: passes over all examples; `step`: of the first round; `pull`: towards zero; `seenIn`: fewest examples with a feature. */
export interface IntentFitOptions {
  readonly rounds: number;
  readonly step: number;
  readonly pull: number;
  readonly seenIn: number;
}

export const INTENT_FIT: IntentFitOptions = { rounds: 12, step: 0.5, pull: 0.001, seenIn: 6 };

/** A model as it is written to its file. */
export interface WrittenIntentModel {
  readonly scale: number;
  readonly topics: readonly Topic[];
  readonly bias: string;
  readonly features: Readonly<Record<string, string>>;
}

const WIDTH = TOPICS.length;

/** Features that stand in enough examples, in a fixed order. */
function chooseFeatures(examples: readonly IntentExample[], seenIn: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= seenIn)
    .map(([feature]) => feature)
    .sort();
}

/** Whole steps of one size, so that the largest weight still fits into one digit. */
function roundWeights(names: readonly string[], weights: Float64Array): WrittenIntentModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = Number((largest / WEIGHT_LIMITS.high).toPrecision(6));
  const row = (index: number): number[] =>
    Array.from(weights.subarray(index * WIDTH, (index + 1) * WIDTH), (weight) => Math.round(weight / scale));
  const features = names
    .map((name, index) => [name, row(index + 1)] as const)
    .filter(([, steps]) => steps.some((step) => step !== 0))
    .map(([name, steps]) => [name, writeWeights(steps)] as const);
  return { scale, topics: TOPICS, bias: writeWeights(row(0)), features: Object.fromEntries(features) };
}

/**
 * Fits a softmax regression by stochastic gradients with steps that shrink per weight (AdaGrad):
 * the same order on every run, so the same model on every machine.
 */
export function fitIntents(
  examples: readonly IntentExample[],
  options: IntentFitOptions = INTENT_FIT,
): WrittenIntentModel {
  const names = chooseFeatures(examples, options.seenIn);
  const places = new Map(names.map((name, index) => [name, index + 1]));
  const rows = examples.map(({ topic, features }) => ({
    target: TOPICS.indexOf(topic),
    places: [0, ...[...features].flatMap((feature) => places.get(feature) ?? [])],
  }));
  const weights = new Float64Array((names.length + 1) * WIDTH);
  const squares = new Float64Array(weights.length).fill(1e-2);
  const stride = 769;
  for (let round = 0; round < options.rounds; round += 1) {
    for (let turn = 0; turn < rows.length; turn += 1) {
      const row = rows[(turn * stride + round * 31) % rows.length];
      if (row === undefined) continue;
      const scores = new Array<number>(WIDTH).fill(0);
      const value = 1 / Math.sqrt(row.places.length);
      for (const place of row.places)
        for (let topic = 0; topic < WIDTH; topic += 1)
          scores[topic] = (scores[topic] ?? 0) + (weights[place * WIDTH + topic] ?? 0);
      const errors = toShares(scores).map((share, topic) => share - (topic === row.target ? 1 : 0));
      for (const place of row.places) {
        for (let topic = 0; topic < WIDTH; topic += 1) {
          const at = place * WIDTH + topic;
          const gradient = (errors[topic] ?? 0) * value + options.pull * (weights[at] ?? 0);
          const square = (squares[at] ?? 0) + gradient * gradient;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (options.step * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return roundWeights(names, weights);
}
