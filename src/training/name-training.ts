import type { NameModelFile } from '../checking';
import { encodeWeights } from '../checking';
import type { LabelledName } from './name-examples';
import { fitLogistic, scoreExample, type LinearFit, type NameFitOptions } from './name-fit';

/** Options that did best in cross-validation on the open half. */
export const NAME_FIT: NameFitOptions = { bits: 18, cost: 60, rounds: 8 };
const FOLDS = 10;

/** Scam names that look like any honest name teach nothing but noise: they count little. */
const UNLEARNABLE = { below: 0.5, weight: 0.05 };
/** Honest names that come close to the threshold teach most. */
const HARD = { above: -2, weight: 4 };
/** Share of popular sites above which honest names are the list's own noise, gambling sites mostly. */
const NOISE_SHARE = 0.001;

function foldOf(family: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < family.length; index += 1)
    hash = Math.imul(hash ^ family.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % folds;
}

/** Scores every example by a model that saw no example of its family. */
export function scoreOutOfFold(examples: readonly LabelledName[], options: NameFitOptions): Float64Array {
  const folds = examples.map(({ family }) => foldOf(family, FOLDS));
  const scores = new Float64Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fit = fitLogistic(
      examples.filter((_, index) => folds[index] !== fold),
      options,
    );
    examples.forEach((example, index) => {
      if (folds[index] === fold) scores[index] = scoreExample(example, fit);
    });
  }
  return scores;
}

function worldThreshold(examples: readonly LabelledName[], scores: Float64Array, share: number): number {
  const world = scores
    .filter((_, index) => examples[index]?.kind === 'world')
    .sort()
    .reverse();
  return world[Math.floor(share * world.length)] ?? Infinity;
}

/** Weighs examples by how the first round judged them. */
export function reweigh(examples: readonly LabelledName[], scores: Float64Array): void {
  const noise = worldThreshold(examples, scores, NOISE_SHARE);
  examples.forEach((example, index) => {
    const score = scores[index] ?? 0;
    if (example.scam) example.weight = score < UNLEARNABLE.below ? UNLEARNABLE.weight : 1;
    else example.weight = score > HARD.above && score < noise ? HARD.weight : 1;
  });
}

/** Slope and offset that turn sums into log-odds (Platt 1999), by gradient descent on out-of-fold scores. */
export function calibrate(
  examples: readonly LabelledName[],
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

/** Rounds a fit to signed bytes and puts it into the form of the rule file. */
export function packModel(
  fit: LinearFit,
  options: NameFitOptions,
  calibration: { slope: number; offset: number },
  version: string,
): NameModelFile {
  const sorted = fit.weights.map(Math.abs).sort();
  const largest = sorted[Math.floor(sorted.length * 0.9999)] ?? 1;
  const scale = largest / 127;
  const rounded = Int8Array.from(fit.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return {
    version,
    bits: options.bits,
    scale,
    bias: fit.bias,
    ...calibration,
    weights: encodeWeights(rounded),
  };
}
