import {
  check,
  GUARD_IDS,
  isBareWarning,
  messageFeatures,
  readSigns,
  RULE_SIGNAL_IDS,
  type Rules,
} from '../checking';
import { findIndicators, type Lookup } from '../indicator';
import type { FitExample } from './message-fit';
import type { NameExample } from './name-fit';

/** A message with its answer, as the fit reads it. */
export interface LabeledMessage {
  readonly text: string;
  readonly scam: boolean;
  readonly cluster: string;
  /** How much it counts; 1 where not said. */
  readonly counts?: number;
}

/** A message as the weights of the rules are fitted to it, and as the model learns from it. */
export interface MessageExample {
  readonly signs: FitExample;
  readonly words: NameExample;
  /** The model alone may not accuse it. */
  readonly needsRules: boolean;
  /** The same without Vietnamese marks; null where it has none. */
  readonly unmarked: NameExample | null;
}

/** What messages are read with. */
export interface MessageKnowledge {
  readonly rules: Rules;
  readonly lookup: Lookup;
  /** Number of bits of a feature's bucket. */
  readonly bits: number;
}

/** How much a message counts when it is read with its marks and, where it has marks, when it is read without. */
const MARKED_SHARE = 0.6;
const UNMARKED_SHARE = 0.4;

/** Near-copies of each other count together as the root of their number. */
function sharesOf(messages: readonly LabeledMessage[]): number[] {
  const sizes = new Map<string, number>();
  for (const { cluster } of messages) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return messages.map(({ cluster, counts = 1 }) => counts / Math.sqrt(sizes.get(cluster) ?? 1));
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function readExample(
  { text, scam, cluster }: LabeledMessage,
  { rules, lookup, bits }: MessageKnowledge,
  weight: number,
): Omit<MessageExample, 'unmarked'> {
  const found = findIndicators(text, []);
  const { indicators } = check({ text, found }, { lookup, rules, now: '' });
  const view = { text, indicators: found.indicators, assessments: indicators };
  const { signs, words, needsRules } = readSigns(view, { ...rules.message, model: null });
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
      weight,
    },
    needsRules,
  };
}

/** Reduces messages to what the judgment looks at, without any model: their words are only hashes afterwards. */
export function toExamples(
  messages: readonly LabeledMessage[],
  knowledge: MessageKnowledge,
): MessageExample[] {
  const shares = sharesOf(messages);
  return messages.map((message, index) => {
    const share = shares[index] ?? 1;
    const text = withoutMarks(message.text);
    if (text === message.text) return { ...readExample(message, knowledge, share), unmarked: null };
    const unmarked = readExample({ ...message, text }, knowledge, share * UNMARKED_SHARE).words;
    return { ...readExample(message, knowledge, share * MARKED_SHARE), unmarked };
  });
}
