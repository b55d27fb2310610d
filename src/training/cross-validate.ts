import { scoreExample, fitWeights, type FitExample, type FitOptions } from './message-fit';
import type { MessageWeightsFile } from '../checking';

/** What a split said of messages it was not fitted on. */
export interface HeldOut {
  readonly example: FitExample;
  readonly score: number;
}

const FOLDS = 5;

/** The fold of a cluster: FNV-1a over its name, the same on every run. */
function foldOf(cluster: string): number {
  let hash = 2166136261;
  for (let index = 0; index < cluster.length; index += 1)
    hash = Math.imul(hash ^ cluster.charCodeAt(index), 16777619) >>> 0;
  return hash % FOLDS;
}

/** Scores every example by weights fitted without its fold; near-copies never stand on both sides. */
export function crossValidate(
  examples: readonly FitExample[],
  start: MessageWeightsFile,
  options: FitOptions,
): readonly HeldOut[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights(
      examples.filter(({ cluster }) => foldOf(cluster) !== fold),
      start,
      options,
    );
    return examples
      .filter(({ cluster }) => foldOf(cluster) === fold)
      .map((example) => ({ example, score: scoreExample(example, weights) }));
  }).flat();
}
