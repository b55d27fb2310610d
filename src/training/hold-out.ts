import type { MessageWeightsFile } from '../checking';
import { crossValidate, type HeldOut } from './cross-validate';
import type { MessageExample } from './message-examples';
import { fitWeights, scoreExample, type FitOptions } from './message-fit';
import { oddsOf, trainMessageModel, withModel } from './message-model-training';
import { clusterOf, WRITERS } from './training-messages';

/** Where a fit starts, and how far it may go. */
export interface FitStart {
  readonly weights: MessageWeightsFile;
  readonly options: FitOptions;
}

/** Judges every writer's messages by a model and weights made without a word of that writer, on tricks only others wrote of. */
export function holdOutWriters(examples: readonly MessageExample[], start: FitStart): readonly HeldOut[] {
  return WRITERS.flatMap((writer) => {
    const isOwn = ({ signs }: MessageExample): boolean => signs.cluster.startsWith(clusterOf(writer));
    const rest = examples.filter((example) => !isOwn(example));
    const { model, odds } = trainMessageModel(rest);
    const fitted = fitWeights(
      rest.map((example, index) => withModel(example, odds[index] ?? 0)),
      start.weights,
      start.options,
    );
    return examples.filter(isOwn).map((one) => {
      const example = withModel(one, oddsOf(one, model));
      return { example, score: scoreExample(example, fitted) };
    });
  });
}

/** Judges every message by a model and weights made without its cluster. */
export function holdOutClusters(
  examples: readonly MessageExample[],
  odds: Float64Array,
  start: FitStart,
): readonly HeldOut[] {
  return crossValidate(
    examples.map((example, index) => withModel(example, odds[index] ?? 0)),
    start.weights,
    start.options,
  );
}
