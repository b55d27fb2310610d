import {
  check,
  GUARD_IDS,
  isBareWarning,
  RULE_SIGNAL_IDS,
  messageFeatures,
  readSigns,
  type Rules,
} from '../checking';
import { findIndicators, type Lookup } from '../indicator';
import type { FitExample } from './message-fit';
import type { NameExample } from './name-fit';

/** A message with its answer, as the fit reads it. */
export interface LabelledMessage {
  readonly text: string;
  readonly scam: boolean;
  readonly cluster: string;
}

/** A message as the weights are fitted to it, and as the model learns from it. */
export interface MessageExample {
  readonly signs: FitExample;
  readonly words: NameExample;
}

/** Near-copies of each other count together as the root of their number. */
function sharesOf(messages: readonly LabelledMessage[]): number[] {
  const sizes = new Map<string, number>();
  for (const { cluster } of messages) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return messages.map(({ cluster }) => 1 / Math.sqrt(sizes.get(cluster) ?? 1));
}

/** Reduces messages to what the judgement looks at, without any model: their words are only hashes afterwards. */
export function toExamples(
  messages: readonly LabelledMessage[],
  rules: Rules,
  lookup: Lookup,
  bits: number,
): MessageExample[] {
  const shares = sharesOf(messages);
  return messages.map(({ text, scam, cluster }, index) => {
    const found = findIndicators(text, []);
    const { indicators } = check({ text, found }, { lookup, rules, now: '' });
    const view = { text, indicators: found.indicators, assessments: indicators };
    const { signs, words } = readSigns(view, { ...rules.message, model: null });
    const scaleOf = (id: string): number => signs.get(id)?.scale ?? 0;
    const { buckets, values } = messageFeatures({ text, words, signs }, 2 ** bits - 1);
    return {
      signs: {
        scam,
        cluster,
        signals: RULE_SIGNAL_IDS.map(scaleOf),
        guards: GUARD_IDS.map(scaleOf),
        bareWarning: isBareWarning(signs),
      },
      words: {
        scam,
        family: cluster,
        buckets: Int32Array.from(buckets),
        values: Float32Array.from(values),
        weight: shares[index] ?? 1,
      },
    };
  });
}
