import { maskSecrets } from '../report';
import type { Answer } from './answer';
import { sayTopic } from './say-reply';
import type { Inbound, RespondContext } from './types';

/** Tells a person who sent a code, card number, password or citizen id not to do so, in one line before the answer. */
export function warnOfSecrets(answer: Answer, { text }: Inbound, context: RespondContext): Answer {
  if (text === null || answer.tone === 'urgent' || answer.replies.length === 0) return answer;
  const { masked } = maskSecrets(text);
  if (masked.length === 0) return answer;
  const what = masked.map((kind) => sayTopic(`secret.${kind}`, context)).join(', ');
  const warning = { text: sayTopic('secret', context, { what }), buttons: [], quickReplies: [] };
  return { ...answer, replies: [warning, ...answer.replies] };
}
