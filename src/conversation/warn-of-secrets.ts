import { maskSecrets } from '../report';
import type { Answer } from './answers/answer';
import { isOfDialogue } from './answers/kind-of-answer';
import { sayTopic } from './answers/say-reply';
import type { RespondContext } from './context';
import type { Inbound } from './inbound';

/**
 * Tells a person who sent a code, card number, password or citizen id not to do so, in one line before the answer,
 * or before the open question where first aid goes first; nobody in danger is told.
 */
export function warnOfSecrets(answer: Answer, { text }: Inbound, context: RespondContext): Answer {
  const isInDialogue = isOfDialogue(answer);
  if (text === null || answer.replies.length === 0) return answer;
  if (answer.tone === 'urgent' && !isInDialogue) return answer;
  const { masked } = maskSecrets(text);
  if (masked.length === 0) return answer;
  const what = masked.map((kind) => sayTopic(`secret.${kind}`, context)).join(', ');
  const warning = { text: sayTopic('secret', context, { what }), buttons: [], quickReplies: [] };
  const at = isInDialogue ? answer.replies.length - 1 : 0;
  return { ...answer, replies: answer.replies.toSpliced(at, 0, warning) };
}
