import type { Answer } from '../answers/answer';
import { sayReply } from '../answers/say-reply';
import { hasIndicators, type Listener } from './said';

/** So many characters are a message, and no sign on a picture that somebody copied. */
const CHINESE = /(?:\p{Script=Han}[^\p{L}]*){4}/u;
const LATIN = /\p{Script=Latin}/u;

/** A message in Chinese and in nothing else, which gets its answer in Chinese. */
export const listenForChinese: Listener = (said): Answer | null => {
  const { text, context } = said;
  if (hasIndicators(said) || !CHINESE.test(text) || LATIN.test(text)) return null;
  return { name: 'chinese', replies: [sayReply('chinese', context)], tone: 'usual' };
};
