import { GUARD_IDS, RULE_SIGNAL_IDS, type MessageWeightsFile } from '../checking';

/** A message reduced to what the score looks at. */
export interface FitExample {
  readonly scam: boolean;
  /** Messages of one cluster are near-copies of each other and stay on one side of every split. */
  readonly cluster: string;
  /** Strength of every signal, in the order of RULE_SIGNAL_IDS. */
  readonly signals: readonly number[];
  /** Strength of every guard, in the order of GUARD_IDS. */
  readonly guards: readonly number[];
  /** A warning without any contact, whose words the score does not weigh. */
  readonly bareWarning: boolean;
}

/** How far the fit may leave the weights it starts from. */
export interface FitOptions {
  readonly rounds: number;
  readonly step: number;
  /** Pull back to the starting weights, per message. */
  readonly pull: number;
  /** What a false alarm costs, a miss being 1. */
  readonly falseAlarmCost: number;
}

/** How the weights of the message rules are fitted. */
export const FIT_OPTIONS: FitOptions = { rounds: 600, step: 0.5, pull: 0.004, falseAlarmCost: 2 };

/** The largest weight a signal may reach: below what the bias asks for, so that few signals accuse alone. */
const MAX_WEIGHT = 5;
/** A told trick is several signs at once, and guards may offset it: it may accuse alone, barely. */
const MAX_STORY_WEIGHT = 6.2;
const MAX_GUARD = 3;

interface Parameters {
  bias: number;
  readonly signals: number[];
  readonly guards: number[];
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const clamp = (value: number, high: number): number => Math.min(high, Math.max(0, value));
const dot = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);

interface Reading {
  readonly score: number;
  /** Whether soft signals still count after the guards. */
  readonly softCounts: boolean;
  readonly guardCounts: boolean;
}

/** The signals that an example shows at all: few of many, and all that a pass needs to look at. */
function shownIn({ signals }: FitExample): readonly number[] {
  return signals.flatMap((scale, index) => (scale > 0 ? index : []));
}

function read(
  example: FitExample,
  shown: readonly number[],
  parameters: Parameters,
  soft: readonly boolean[],
  cap: number,
): Reading {
  let hard = 0;
  let softSum = 0;
  for (const index of shown) {
    const weight = (example.signals[index] ?? 0) * (parameters.signals[index] ?? 0);
    if (soft[index] === true) softSum += weight;
    else hard += weight;
  }
  const wanted = dot(example.guards, parameters.guards);
  const guard = Math.min(cap, wanted);
  if (example.bareWarning) return { score: parameters.bias, softCounts: false, guardCounts: false };
  const left = softSum - guard;
  return {
    score: parameters.bias + hard + Math.max(0, left),
    softCounts: left > 0,
    guardCounts: left > 0 && wanted < cap,
  };
}

/** The score of an example under the given weights, as the judgment would compute it. */
export function scoreExample(example: FitExample, weights: MessageWeightsFile): number {
  const soft = RULE_SIGNAL_IDS.map((id) => weights.soft.includes(id));
  return read(example, shownIn(example), toParameters(weights), soft, weights.guardCap).score;
}

function toParameters(weights: MessageWeightsFile): Parameters {
  return {
    bias: weights.bias,
    signals: RULE_SIGNAL_IDS.map((id) => weights.weights[id]),
    guards: GUARD_IDS.map((id) => weights.guards[id]),
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function fromParameters(parameters: Parameters, start: MessageWeightsFile): MessageWeightsFile {
  return {
    ...start,
    bias: rounded(parameters.bias),
    weights: Object.fromEntries(
      RULE_SIGNAL_IDS.map((id, index) => [id, rounded(parameters.signals[index] ?? 0)]),
    ) as MessageWeightsFile['weights'],
    guards: Object.fromEntries(
      GUARD_IDS.map((id, index) => [id, rounded(parameters.guards[index] ?? 0)]),
    ) as MessageWeightsFile['guards'],
  };
}

/** The share of a message in the sum: near-copies count together as the root of their number. */
function importance(examples: readonly FitExample[], options: FitOptions): number[] {
  const sizes = new Map<string, number>();
  for (const { cluster } of examples) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return examples.map(
    ({ cluster, scam }) => (scam ? 1 : options.falseAlarmCost) / Math.sqrt(sizes.get(cluster) ?? 1),
  );
}

/**
 * Fits the weights by logistic regression with a pull back to where they started: deterministic, full batches.
 * Signals stay at zero or above and guards as well, so that more evidence never lowers a score.
 */
export function fitWeights(
  examples: readonly FitExample[],
  start: MessageWeightsFile,
  options: FitOptions = FIT_OPTIONS,
): MessageWeightsFile {
  const soft = RULE_SIGNAL_IDS.map((id) => start.soft.includes(id));
  const origin = toParameters(start);
  const parameters = toParameters(start);
  const shares = importance(examples, options);
  const shown = examples.map(shownIn);
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (let round = 0; round < options.rounds; round += 1) {
    const gradient: Parameters = {
      bias: 0,
      signals: origin.signals.map(() => 0),
      guards: origin.guards.map(() => 0),
    };
    examples.forEach((example, index) => {
      const signals = shown[index] ?? [];
      const { score, softCounts, guardCounts } = read(example, signals, parameters, soft, start.guardCap);
      const error = ((shares[index] ?? 0) * (sigmoid(score) - (example.scam ? 1 : 0))) / total;
      gradient.bias += error;
      if (example.bareWarning) return;
      for (const signal of signals) {
        if (soft[signal] === true && !softCounts) continue;
        gradient.signals[signal] = (gradient.signals[signal] ?? 0) + error * (example.signals[signal] ?? 0);
      }
      example.guards.forEach((scale, guard) => {
        if (scale > 0 && guardCounts) gradient.guards[guard] = (gradient.guards[guard] ?? 0) - error * scale;
      });
    });
    const rate = options.step * (1 - round / (options.rounds + 1)) * 20;
    const pulled = (value: number, from: number): number => (options.pull * (value - from)) / 20;
    parameters.bias = Math.min(
      -1,
      parameters.bias - rate * (gradient.bias + pulled(parameters.bias, origin.bias)),
    );
    parameters.signals.forEach((value, index) => {
      parameters.signals[index] = clamp(
        value - rate * ((gradient.signals[index] ?? 0) + pulled(value, origin.signals[index] ?? 0)),
        RULE_SIGNAL_IDS[index] === 'method-story' ? MAX_STORY_WEIGHT : MAX_WEIGHT,
      );
    });
    parameters.guards.forEach((value, index) => {
      parameters.guards[index] = clamp(
        value - rate * ((gradient.guards[index] ?? 0) + pulled(value, origin.guards[index] ?? 0)),
        MAX_GUARD,
      );
    });
  }
  return fromParameters(parameters, start);
}
