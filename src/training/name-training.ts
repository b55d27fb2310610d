import { encodeWeights, GROUP_AT, MEASURES, roundWeight, sumTrees, type NameModelFile } from '../checking';
import { foldOf } from './fold';
import { fitTrees, type BoostingOptions } from './boosting';
import type { LabeledName } from './name-examples';
import { fitLogistic, scoreExample, type LinearFit, type NameExample, type NameFitOptions } from './name-fit';

/** Options that did best in cross-validation on the open half. */
export const NAME_FIT: NameFitOptions = { bits: 20, cost: 120, rounds: 8, families: 2 };
const BOOSTING: BoostingOptions = { trees: 100, leaves: 10, smallest: 40, rate: 0.08, shrink: 1 };
/** Weights that fit into the file beside the trees; the smallest others are dropped. */
const KEPT_WEIGHTS = Number(process.env.KEPT ?? 165_000);
const FOLDS = 10;

/** Scam names that look like any honest name teach nothing but noise: they count little. */
const UNLEARNABLE = { below: 0.5, weight: 0.05 };
/** Honest names that come close to the threshold teach most. */
const HARD = { above: -2, weight: 4 };
/** Share of popular sites above which honest names are the list's own noise, gambling sites mostly. */
const NOISE_SHARE = 0.001;

/** Gives each example to `judge` with what `learn` made of the examples of all other folds. */
function eachOutOfFold<Learned>(
  examples: readonly NameExample[],
  learn: (rest: readonly number[]) => Learned,
  judge: (index: number, learned: Learned) => void,
): void {
  const folds = examples.map(({ family }) => foldOf(family, FOLDS));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learned = learn(folds.flatMap((other, index) => (other === fold ? [] : [index])));
    folds.forEach((own, index) => {
      if (own === fold) judge(index, learned);
    });
  }
}

function pick<Item>(items: readonly Item[], indexes: readonly number[]): Item[] {
  return indexes.flatMap((index) => items[index] ?? []);
}

/** Scores every example by a linear model that saw no example of its family. */
export function scoreOutOfFold(examples: readonly NameExample[], options: NameFitOptions): Float64Array {
  const scores = new Float64Array(examples.length);
  eachOutOfFold(
    examples,
    (rest) => fitLogistic(pick(examples, rest), options),
    (index, fit) => {
      const example = examples[index];
      if (example !== undefined) scores[index] = scoreExample(example, fit);
    },
  );
  return scores;
}

function measureExample({ buckets, values, groups, shape }: LabeledName, fit: LinearFit): Float64Array {
  const measures = Float64Array.from(shape);
  let sum = fit.bias;
  buckets.forEach((bucket, index) => {
    const part = (fit.weights[bucket] ?? 0) * (values[index] ?? 0);
    const at = GROUP_AT + (groups[index] ?? 0);
    measures[at] = (measures[at] ?? 0) + part;
    sum += part;
  });
  measures[0] = sum;
  return measures;
}

/** The largest weights of a fit, which alone have room in the file; what a step of rounding stands for hangs on `largest`. */
function keepLargest({ weights, bias }: LinearFit): LinearFit & { readonly largest: number } {
  const sizes = weights.map(Math.abs).sort().reverse();
  const smallest = sizes[KEPT_WEIGHTS] ?? 0;
  const largest = sizes[Math.floor(KEPT_WEIGHTS * 0.0005)] ?? 1;
  return { weights: weights.map((weight) => (Math.abs(weight) > smallest ? weight : 0)), bias, largest };
}

/** A fit as the file would give it back: its smallest weights dropped, the others rounded. */
function roundFit(fit: LinearFit): LinearFit {
  const { weights, bias, largest } = keepLargest(fit);
  return { weights: weights.map((weight) => roundWeight(weight, largest)), bias };
}

/** Measures every example by a rounded linear model that saw no example of its family: what the trees learn from. */
export function measureOutOfFold(
  examples: readonly LabeledName[],
  options: NameFitOptions,
): readonly Float64Array[] {
  const measures: Float64Array[] = examples.map(() => new Float64Array(MEASURES));
  eachOutOfFold(
    examples,
    (rest) => roundFit(fitLogistic(pick(examples, rest), options)),
    (index, fit) => {
      const example = examples[index];
      if (example !== undefined) measures[index] = measureExample(example, fit);
    },
  );
  return measures;
}

/** Fits the trees that weigh the measures against each other. */
export function fitNameTrees(
  examples: readonly LabeledName[],
  measures: readonly Float64Array[],
): NameModelFile['trees'] {
  return fitTrees(
    measures,
    examples.map(({ scam }) => scam),
    BOOSTING,
  );
}

/** Sums every example's trees by trees that saw no example of its family. */
export function sumTreesOutOfFold(
  examples: readonly LabeledName[],
  measures: readonly Float64Array[],
): Float64Array {
  const sums = new Float64Array(examples.length);
  eachOutOfFold(
    examples,
    (rest) => fitNameTrees(pick(examples, rest), pick(measures, rest)),
    (index, trees) => {
      const ofExample = measures[index];
      if (ofExample !== undefined) sums[index] = sumTrees(trees, ofExample);
    },
  );
  return sums;
}

function worldThreshold(examples: readonly LabeledName[], scores: Float64Array, share: number): number {
  const world = scores
    .filter((_, index) => examples[index]?.kind === 'world')
    .sort()
    .reverse();
  return world[Math.floor(share * world.length)] ?? Infinity;
}

/** Weighs examples by how the first round judged them. */
export function reweigh(examples: readonly LabeledName[], scores: Float64Array): void {
  const noise = worldThreshold(examples, scores, NOISE_SHARE);
  examples.forEach((example, index) => {
    const score = scores[index] ?? 0;
    if (example.scam) example.weight = score < UNLEARNABLE.below ? UNLEARNABLE.weight : 1;
    else example.weight = score > HARD.above && score < noise ? HARD.weight : 1;
  });
}

/** Slope and offset that turn sums into log-odds (Platt 1999), by gradient descent on out-of-fold scores. */
export function calibrate(
  examples: readonly Pick<NameExample, 'scam'>[],
  scores: Float64Array,
): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 300; round += 1) {
    let bySlope = 0;
    let byOffset = 0;
    examples.forEach(({ scam }, index) => {
      const score = scores[index] ?? 0;
      const error = 1 / (1 + Math.exp(-(slope * score + offset))) - (scam ? 1 : 0);
      bySlope += error * score;
      byOffset += error;
    });
    slope -= (0.5 * bySlope) / examples.length;
    offset -= (2 * byOffset) / examples.length;
  }
  return { slope, offset };
}

/** Rounds a fit, drops its smallest weights and puts it into the form of the rule file. */
export function packModel(
  fit: LinearFit,
  trees: NameModelFile['trees'],
  calibration: { slope: number; offset: number },
  version: string,
): NameModelFile {
  const { weights, bias, largest } = keepLargest(fit);
  return {
    version,
    bits: NAME_FIT.bits,
    largest,
    bias,
    ...calibration,
    trees,
    weights: encodeWeights(weights, largest),
  };
}

/** Share of scams whose sum exceeds that of all but a share of the popular sites. */
export function recallAt(examples: readonly LabeledName[], sums: Float64Array, share: number): number {
  const threshold = worldThreshold(examples, sums, share);
  const scams = sums.filter((_, index) => examples[index]?.scam === true);
  return scams.filter((sum) => sum > threshold).length / scams.length;
}
