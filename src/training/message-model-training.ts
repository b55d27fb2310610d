import { encodeWeights, type MessageModelFile } from '../checking';
import type { MessageExample } from './message-examples';
import { fitLogistic, scoreExample, type LinearFit, type NameFitOptions } from './name-fit';
import { calibrate, scoreOutOfFold } from './name-training';

/** Options that did best when each writer was held out in turn. */
export const MESSAGE_MODEL_FIT: NameFitOptions = { bits: 18, cost: 150, rounds: 20, families: 3 };
/** Share of the weights that are larger than the largest that can be written. */
const CLIPPED = 0.0005;

/** A fitted model with the calibration that makes its sums log-odds. */
export interface TrainedModel {
  readonly fit: LinearFit;
  readonly slope: number;
  readonly offset: number;
}

/** Trains the model; `odds` are those of each example by a model that saw no message of its cluster. */
export function trainMessageModel(examples: readonly MessageExample[]): {
  readonly model: TrainedModel;
  readonly odds: Float64Array;
} {
  // Those without marks come last, so that the first sums are those of the messages as they are written.
  const words = [
    ...examples.map((example) => example.words),
    ...examples.flatMap(({ unmarked }) => unmarked ?? []),
  ];
  const sums = scoreOutOfFold(words, MESSAGE_MODEL_FIT);
  const { slope, offset } = calibrate(words, sums);
  return {
    model: { fit: fitLogistic(words, MESSAGE_MODEL_FIT), slope, offset },
    odds: sums.slice(0, examples.length).map((sum) => slope * sum + offset),
  };
}

/** Log-odds of an example by a trained model. */
export function oddsOf({ words }: MessageExample, { fit, slope, offset }: TrainedModel): number {
  return slope * scoreExample(words, fit) + offset;
}

/** Rounds a model and puts it into the form of its file. */
export function packMessageModel({ fit, slope, offset }: TrainedModel, version: string): MessageModelFile {
  const sizes = fit.weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
    .reverse();
  const largest = Number((sizes[Math.floor(sizes.length * CLIPPED)] ?? 1).toPrecision(6));
  const rounded = (value: number): number => Number(value.toFixed(5));
  return {
    version,
    bits: MESSAGE_MODEL_FIT.bits,
    largest,
    bias: rounded(fit.bias),
    slope: rounded(slope),
    offset: rounded(offset),
    weights: encodeWeights(fit.weights, largest),
  };
}
