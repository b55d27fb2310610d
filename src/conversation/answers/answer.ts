import type { Reply } from '../../advice';
import type { Effect } from '../effect';
import type { AnswerName } from './answer-name';
import type { DangerPhase, Shown, TopicName } from '../state';

/** What the bot says to one message, before the notice to newcomers is added. */
export interface Answer {
  /** What kind of answer this is, such as `check.malicious` or `media.image`: it is counted by it, and `kind-of-answer.ts` and `says-nothing.ts` decide by it. */
  readonly name: AnswerName;
  readonly replies: readonly Reply[];
  /** `urgent`: nothing may stand beside it. `introduces`: it says by itself who answers and what is kept. */
  readonly tone: 'usual' | 'urgent' | 'introduces';
  /** What the next words will be about. */
  readonly topic?: TopicName;
  /** How far the danger has gone that it speaks of. */
  readonly phase?: DangerPhase;
  /** What was shown, of which the next words may want more. */
  readonly shown?: Shown;
  /** What the shell must do for it. */
  readonly effects?: readonly Effect[];
  /** Nothing may be remembered of this conversation. */
  readonly forgets?: boolean;
}
