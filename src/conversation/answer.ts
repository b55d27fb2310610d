import type { Reply } from '../advice';

/** What the bot says to one message, before the notice to newcomers is added. */
export interface Answer {
  /** For counting: what kind of answer this was, such as `check.malicious` or `media.image`. */
  readonly name: string;
  readonly replies: readonly Reply[];
  /** `urgent`: nothing may stand beside it. `introduces`: it says by itself who answers and what is kept. */
  readonly tone: 'usual' | 'urgent' | 'introduces';
}
