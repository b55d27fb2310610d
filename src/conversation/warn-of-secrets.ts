import { maskSecrets } from '../report';
import type { Answer } from './answer';
import { sayTopic } from './say-reply';
import type { Inbound, RespondContext } from './types';

/**
 * Tells a person who sent a code, card number, password or citizen id not to do so, in one line before the answer;
 * a victim hears it behind first aid, and nobody in danger.
 */
export function warnOfSecrets(answer: Answer, { text }: Inbound, context: RespondContext): Answer {
  const isVictim = answer.name.startsWith('victim.');
  if (text === null || answer.replies.length === 0) return answer;
  if (answer.tone === 'urgent' && !isVictim) return answer;
  const { masked } = maskSecrets(text);
  if (masked.length === 0) return answer;
  const what = masked.map((kind) => sayTopic(`secret.${kind}`, context)).join(', ');
  const warning = { text: sayTopic('secret', context, { what }), buttons: [], quickReplies: [] };
  const at = isVictim ? answer.replies.length - 1 : 0;
  return { ...answer, replies: answer.replies.toSpliced(at, 0, warning) };
}
