/** A name reduced to hashed features. */
export interface NameExample {
  readonly scam: boolean;
  /** Names that belong together and stay on one side of every split. */
  readonly family: string;
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  /** How much the example counts. */
  weight: number;
}

/** A linear model before its weights are rounded. */
export interface LinearFit {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * `cost`: what an error costs against the size of the weights; `rounds`: passes over all examples; `families`: a feature
 * that fewer families have counts nothing.
 */
export interface NameFitOptions {
  readonly bits: number;
  readonly cost: number;
  readonly rounds: number;
  readonly families: number;
}

const BIAS_VALUE = 0.3;
const NEWTON_STEPS = 8;

/** A small linear generator (Numerical Recipes), so that training is the same everywhere. */
export function createShuffle(seed: number): (order: Int32Array) => void {
  let state = seed >>> 0;
  return (order) => {
    for (let index = order.length - 1; index > 0; index -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((state / 2 ** 32) * (index + 1));
      const held = order[index] ?? 0;
      order[index] = order[other] ?? 0;
      order[other] = held;
    }
  };
}

function sumOf({ buckets, values }: Pick<NameExample, 'buckets' | 'values'>, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < buckets.length; index += 1) {
    sum += (weights[buckets[index] ?? 0] ?? 0) * (values[index] ?? 0);
  }
  return sum;
}

/** The new dual variable of one example, by Newton's method on `a log a + (c - a) log (c - a) + square / 2 ...`. */
function solveDual(alpha: number, cost: number, square: number, margin: number): number {
  let next = alpha;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const gradient = square * (next - alpha) + margin + Math.log(next / (cost - next));
    const slope = square + cost / (next * (cost - next));
    const moved = next - gradient / slope;
    const bounded = moved <= 0 ? next * 0.1 : moved >= cost ? cost - (cost - next) * 0.1 : moved;
    if (Math.abs(bounded - next) < 1e-7 * cost) return bounded;
    next = bounded;
  }
  return next;
}

/**
 * How much each feature counts: its inverse document frequency, 0 where too few families have it, on a scale that keeps
 * the mean square of all values.
 */
function rarityOf(examples: readonly NameExample[], { bits, families }: NameFitOptions): Float64Array {
  const seen = new Int32Array(2 ** bits);
  const inFamilies = new Int32Array(2 ** bits);
  const lastFamily = new Int32Array(2 ** bits).fill(-1);
  const numbers = new Map<string, number>();
  for (const { family, buckets } of examples) {
    const number = numbers.get(family) ?? numbers.size;
    numbers.set(family, number);
    for (const bucket of buckets) {
      seen[bucket] = (seen[bucket] ?? 0) + 1;
      if (lastFamily[bucket] === number) continue;
      lastFamily[bucket] = number;
      inFamilies[bucket] = (inFamilies[bucket] ?? 0) + 1;
    }
  }
  const rarity = Float64Array.from(seen, (count, bucket) =>
    (inFamilies[bucket] ?? 0) < families ? 0 : Math.max(0, Math.log((examples.length + 1) / (count + 1))),
  );
  let before = 0;
  let after = 0;
  for (const { buckets, values } of examples) {
    buckets.forEach((bucket, index) => {
      const square = (values[index] ?? 0) ** 2;
      before += square;
      after += square * (rarity[bucket] ?? 0) ** 2;
    });
  }
  const scale = Math.sqrt(before / after);
  return rarity.map((value) => value * scale);
}

/**
 * Fits an L2-regularized logistic regression by dual coordinate descent (Yu, Huang, Lin: "Dual coordinate descent methods
 * for logistic regression and maximum entropy models", 2011). Deterministic.
 */
export function fitLogistic(given: readonly NameExample[], options: NameFitOptions): LinearFit {
  const { bits, cost, rounds } = options;
  const rarity = rarityOf(given, options);
  const examples = given.map(({ scam, weight, buckets, values }) => ({
    scam,
    weight,
    buckets,
    values: values.map((value, index) => value * (rarity[buckets[index] ?? 0] ?? 0)),
  }));
  const weights = new Float64Array(2 ** bits);
  let bias = 0;
  const squares = examples.map(({ values }) =>
    values.reduce((sum, value) => sum + value * value, BIAS_VALUE ** 2),
  );
  const alphas = new Float64Array(examples.length);
  const move = (example: Pick<NameExample, 'buckets' | 'values'>, amount: number): void => {
    const { buckets, values } = example;
    for (let index = 0; index < buckets.length; index += 1) {
      const bucket = buckets[index] ?? 0;
      weights[bucket] = (weights[bucket] ?? 0) + amount * (values[index] ?? 0);
    }
    bias += amount * BIAS_VALUE;
  };
  examples.forEach((example, index) => {
    const alpha = Math.min(0.001 * cost * example.weight, 1e-3);
    alphas[index] = alpha;
    move(example, example.scam ? alpha : -alpha);
  });
  const order = Int32Array.from(examples, (_, index) => index);
  const shuffle = createShuffle(1);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const sign = example.scam ? 1 : -1;
      const margin = sign * (sumOf(example, weights) + bias * BIAS_VALUE);
      const alpha = alphas[index] ?? 0;
      const next = solveDual(alpha, cost * example.weight, squares[index] ?? 1, margin);
      alphas[index] = next;
      move(example, sign * (next - alpha));
    }
  }
  return {
    weights: weights.map((weight, bucket) => weight * (rarity[bucket] ?? 0)),
    bias: bias * BIAS_VALUE,
  };
}

/** The uncalibrated sum of an example. */
export function scoreExample(example: NameExample, fit: LinearFit): number {
  return sumOf(example, fit.weights) + fit.bias;
}
