import { foldOf } from './fold';
import { scoreExample, fitWeights, type FitExample, type FitOptions } from './message-fit';
import type { MessageWeightsFile } from '../checking';

/** What a split said of messages it was not fitted on. */
export interface HeldOut {
  readonly example: FitExample;
  readonly score: number;
}

const FOLDS = 5;

/** Scores every example by weights fitted without its fold; near-copies never stand on both sides. */
export function crossValidate(
  examples: readonly FitExample[],
  start: MessageWeightsFile,
  options: FitOptions,
): readonly HeldOut[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights(
      examples.filter(({ cluster }) => foldOf(cluster, FOLDS) !== fold),
      start,
      options,
    );
    return examples
      .filter(({ cluster }) => foldOf(cluster, FOLDS) === fold)
      .map((example) => ({ example, score: scoreExample(example, weights) }));
  }).flat();
}
