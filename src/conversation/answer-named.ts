import { answerAdvisory } from './answer-advisory';
import type { Answer } from './answer';
import { findNamed } from './advisory-title';
import type { Heard } from './hear';
import { harmQuickReply } from './say-reply';
import type { RespondContext } from './types';
import { harmOf } from './victim-intent';

/**
 * The advisory that a message calls by its name and by nothing else, which goes before what the model hears in it.
 * Where the name could be a cry for help as well, its first button leads to first aid.
 */
export function answerNamed({ words, intent }: Heard, context: RespondContext): Answer | null {
  const { around } = context.topics.requests;
  const advisory = findNamed(words, context.content.advisories, around, context.phrases.intents.shortForms);
  if (advisory === null) return null;
  const harm = harmOf(intent);
  return answerAdvisory(advisory, null, context, harm === null ? [] : [harmQuickReply(harm, context)]);
}
