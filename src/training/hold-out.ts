import { joinOpinions, type MessageWeightsFile } from '../checking';
import { crossValidate } from './cross-validate';
import type { MessageExample } from './message-examples';
import { fitWeights, scoreExample, type FitExample, type FitOptions } from './message-fit';
import { oddsOf, trainMessageModel } from './message-model-training';
import { clusterOf, isTrainingCluster, WRITERS } from './training-messages';

/** Where the weights of the rules start, and how far a fit may go. */
export interface FitStart {
  readonly weights: MessageWeightsFile;
  readonly options: FitOptions;
}

/** What a split said of a message it had not seen, or any like it. */
export interface HeldOutMessage {
  readonly cluster: string;
  readonly scam: boolean;
  readonly score: number;
}

/**
 * What the weights of the rules are fitted to: collected messages and the corpus. Most messages written for training are in
 * words that no phrase was written for, and would only teach the fit that phrases say little.
 */
export function forRules(examples: readonly MessageExample[]): FitExample[] {
  return examples
    .map(({ signs }) => signs)
    .filter(({ cluster }) => !isTrainingCluster(cluster) && !cluster.startsWith('said-'));
}

/** The score of rules and model together, as the judgment would compute it. */
function join(
  { signs, needsRules }: MessageExample,
  byRules: number,
  odds: number,
  weights: MessageWeightsFile,
): number {
  if (signs.bareWarning) return byRules;
  return joinOpinions({ byRules, odds, needsRules }, weights);
}

/** Judges every writer's messages by a model and weights made without a word of that writer, on tricks only others wrote of. */
export function holdOutWriters(examples: readonly MessageExample[], start: FitStart): HeldOutMessage[] {
  return WRITERS.flatMap((writer) => {
    const isOwn = ({ signs }: MessageExample): boolean => signs.cluster.startsWith(clusterOf(writer));
    const rest = examples.filter((example) => !isOwn(example));
    const { model } = trainMessageModel(rest);
    const fitted = fitWeights(forRules(rest), start.weights, start.options);
    return examples.filter(isOwn).map((example) => ({
      ...example.signs,
      score: join(example, scoreExample(example.signs, fitted), oddsOf(example, model), fitted),
    }));
  });
}

/** Judges every message by a model and weights made without its cluster; `odds` are those of the model. */
export function holdOutClusters(
  examples: readonly MessageExample[],
  odds: Float64Array,
  { weights, options }: FitStart,
): HeldOutMessage[] {
  const held = crossValidate(forRules(examples), weights, options);
  const heldScores = new Map(held.map(({ example, score }) => [example, score]));
  const fitted = fitWeights(forRules(examples), weights, options);
  return examples.map((example, index) => {
    const byRules = heldScores.get(example.signs) ?? scoreExample(example.signs, fitted);
    return { ...example.signs, score: join(example, byRules, odds[index] ?? 0, weights) };
  });
}
