import type { Advisory } from '../../advice';
import { answerAdvisory, answerLearnShare } from './advisory';
import type { Answer } from './answer';
import { findNamed } from './advisory-title';
import type { Heard } from '../hearing/hear';
import { harmQuickReply } from './say-reply';
import type { RespondContext } from '../context';
import { harmOf } from '../hearing/victim-intent';
import { isWord, type Word } from '../hearing/words';

/**
 * The advisory that a message calls by its name and by nothing else, which goes before what the model hears in it;
 * as a text to pass on where that is asked for: `gửi mẹ tôi bài về giả shipper`.
 * Where the name could be a cry for help as well, its first button leads to first aid.
 */
export function answerNamed({ words, intent }: Heard, context: RespondContext): Answer | null {
  const { around, sharing, aroundSharing } = context.topics.requests;
  const { shortForms } = context.phrases.intents;
  const find = (beside: readonly Word[]): Advisory | null =>
    findNamed(words, context.content.advisories, beside, shortForms);
  const advisory = find(around);
  if (advisory === null) {
    const isShared = sharing.some((one) => words.some((word) => isWord(word, one)));
    const shared = isShared ? find(aroundSharing) : null;
    return shared === null ? null : answerLearnShare(shared.id, context);
  }
  const harm = harmOf(intent);
  return answerAdvisory(advisory, null, context, harm === null ? [] : [harmQuickReply(harm, context)]);
}
