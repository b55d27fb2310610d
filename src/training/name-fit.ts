/** A name reduced to hashed features. */
export interface NameExample {
  readonly scam: boolean;
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

/** `cost`: what an error costs against the size of the weights; `rounds`: passes over all examples. */
export interface NameFitOptions {
  readonly bits: number;
  readonly cost: number;
  readonly rounds: number;
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

function sumOf({ buckets, values }: NameExample, weights: Float64Array): number {
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
 * Fits an L2-regularized logistic regression by dual coordinate descent (Yu, Huang, Lin: "Dual coordinate descent methods
 * for logistic regression and maximum entropy models", 2011). Deterministic.
 */
export function fitLogistic(
  examples: readonly NameExample[],
  { bits, cost, rounds }: NameFitOptions,
): LinearFit {
  const weights = new Float64Array(2 ** bits);
  let bias = 0;
  const squares = examples.map(({ values }) =>
    values.reduce((sum, value) => sum + value * value, BIAS_VALUE ** 2),
  );
  const alphas = new Float64Array(examples.length);
  const move = (example: NameExample, amount: number): void => {
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
  return { weights, bias: bias * BIAS_VALUE };
}

/** The uncalibrated sum of an example. */
export function scoreExample(example: NameExample, fit: LinearFit): number {
  return sumOf(example, fit.weights) + fit.bias;
}
