import { TOPICS, toShares, WEIGHT_LIMITS, writeWeights, type Topic } from '../conversation';
import { createDraw } from './intent-families';

/** A message reduced to what the model weighs. */
export interface IntentExample {
  readonly topic: Topic;
  readonly features: ReadonlySet<string>;
  /** How many examples it counts for; one where not said. */
  readonly counts?: number;
}

/**
 * `rounds`: passes over all examples; `step`: of the first round; `pull`: towards zero; `seenIn`: fewest examples with a feature;
 * `hidden`: share of the features hidden from each look at an example, so that no single word carries a topic alone.
 */
export interface IntentFitOptions {
  readonly rounds: number;
  readonly step: number;
  readonly pull: number;
  readonly seenIn: number;
  readonly hidden: number;
}

export const INTENT_FIT: IntentFitOptions = { rounds: 12, step: 0.5, pull: 0.001, seenIn: 9, hidden: 0.4 };

/** A model as it is written to its file. */
export interface WrittenIntentModel {
  readonly scale: number;
  readonly topics: readonly Topic[];
  readonly bias: string;
  readonly features: Readonly<Record<string, string>>;
}

const WIDTH = TOPICS.length;
/** One fit a seed: a single one moves four victims in a hundred by chance. */
const SEEDS = [20261124, 20261125, 20261126] as const;
/** A feature whose largest weight is so few steps is left out: it moves no message from one topic to another. */
const FAINT = 2;

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
    .filter(([, steps]) => steps.some((step) => Math.abs(step) > FAINT))
    .map(([name, steps]) => [name, writeWeights(steps)] as const);
  return { scale, topics: TOPICS, bias: writeWeights(row(0)), features: Object.fromEntries(features) };
}

/** Another order of the same rows (Fisher-Yates). */
function shuffle<T>(rows: readonly T[], draw: (below: number) => number): readonly T[] {
  const order = [...rows];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** An example by the places of its features among the weights. */
interface Row {
  readonly target: number;
  readonly counts: number;
  readonly places: readonly number[];
}

/** One fit by stochastic gradients with steps that shrink per weight (AdaGrad); the seed draws order and hidden features. */
function fitOnce(rows: readonly Row[], size: number, options: IntentFitOptions, seed: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(weights.length).fill(1e-2);
  const draw = createDraw(seed);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const row of shuffle(rows, draw)) {
      const shown = [0, ...row.places.filter(() => draw(1000) >= options.hidden * 1000)];
      const scores = new Array<number>(WIDTH).fill(0);
      const value = row.counts / Math.sqrt(shown.length);
      for (const place of shown)
        for (let topic = 0; topic < WIDTH; topic += 1)
          scores[topic] = (scores[topic] ?? 0) + (weights[place * WIDTH + topic] ?? 0);
      const errors = toShares(scores).map((share, topic) => share - (topic === row.target ? 1 : 0));
      for (const place of shown) {
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
  return weights;
}

/**
 * Fits a softmax regression, the mean of fits that differ only in what chance decides.
 * Their seeds are fixed, so the model is the same on every machine.
 */
export function fitIntents(
  examples: readonly IntentExample[],
  options: IntentFitOptions = INTENT_FIT,
): WrittenIntentModel {
  const names = chooseFeatures(examples, options.seenIn);
  const places = new Map(names.map((name, index) => [name, index + 1]));
  const rows = examples.map(({ topic, features, counts = 1 }) => ({
    target: TOPICS.indexOf(topic),
    counts,
    places: [...features].flatMap((feature) => places.get(feature) ?? []),
  }));
  const weights = new Float64Array((names.length + 1) * WIDTH);
  for (const seed of SEEDS) {
    const fitted = fitOnce(rows, weights.length, options, seed);
    fitted.forEach((weight, at) => {
      weights[at] = (weights[at] ?? 0) + weight / SEEDS.length;
    });
  }
  return roundWeights(names, weights);
}
