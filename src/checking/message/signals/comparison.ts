import type { MessageView } from '../../types';
import type { COMPARED_SIGNAL_IDS } from '../ids';
import type { Sign, Signs } from '../sign';

/** What a comparison looks at: the message, and everything already found in it. */
export interface Comparison {
  readonly view: MessageView;
  readonly signs: Signs;
  /** Ids of the bodies named in the message. */
  readonly senders: readonly string[];
}

/** A signal that compares the words of a message with its links and numbers. */
export interface ComparedSignal {
  readonly id: (typeof COMPARED_SIGNAL_IDS)[number];
  detect(comparison: Comparison): Sign | null;
}

/** The first of the named signs that is there, with its strength. */
export function firstSign(signs: Signs, names: readonly string[]): Sign | null {
  for (const name of names) {
    const sign = signs.get(name);
    if (sign !== undefined) return sign;
  }
  return null;
}
