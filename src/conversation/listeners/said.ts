import type { Assessment } from '../../checking';
import type { Answer } from '../answers/answer';
import type { Asked } from '../answers/topic';
import type { Heard } from '../hearing/hear';
import type { RespondContext } from '../context';
import type { Inbound } from '../inbound';
import type { ConversationState } from '../state';

/** A message in words, with all that may be looked at to answer it. */
export interface Said {
  readonly text: string;
  readonly heard: Heard;
  readonly inbound: Inbound;
  /** null: nothing was assessed. */
  readonly assessment: Assessment | null;
  readonly state: ConversationState;
  readonly asked: Asked;
  readonly context: RespondContext;
}

/** Answers a message that is for it; null leaves the message to those who are asked next. */
export type Listener = (said: Said) => Answer | null;

/** Whether there is a link, a number or an account in the message. */
export function hasIndicators({ assessment }: Said): boolean {
  return (assessment?.indicators.length ?? 0) > 0;
}

/** Whether neither its words nor anything in it gave the message away. */
export function isQuiet(said: Said): boolean {
  return !hasIndicators(said) && (said.assessment === null || said.assessment.verdict === 'unknown');
}
