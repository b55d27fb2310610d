import type { Reply } from '../../advice';
import type { Effect } from '../effect';
import type { DangerPhase, Shown, TopicName } from '../state';

/** What the bot says to one message, before the notice to newcomers is added. */
export interface Answer {
  /** For counting: what kind of answer this was, such as `check.malicious` or `media.image`. */
  readonly name: string;
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
