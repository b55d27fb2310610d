import type { Knowledge } from './owner';
import { callButton } from './actions';
import { say } from './template';
import type { Reply } from './types';

/** What a citizen reads when a message could not be answered: a way on that needs no bot. */
export function apologyReplies(knowledge: Pick<Knowledge, 'content' | 'unit'>): readonly Reply[] {
  const text = say(knowledge.content.replies, 'apology', { hotline: knowledge.unit.hotline.display });
  return [{ text, buttons: [callButton(knowledge)], quickReplies: [] }];
}
