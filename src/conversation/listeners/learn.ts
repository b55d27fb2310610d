import type { Answer } from '../answers/answer';
import { answerNoneFound, findLearn, isTitle, maySearch } from '../answers/learn';
import { findFragment } from '../hearing/fragments';
import { hasIndicators, type Said } from './said';
import { liveTopic, mayAnswer } from './topic';

/** The name of a trick or a question about one; longer texts are messages to check. */
const MOST_TITLE_WORDS = 8;
/** So many words may be a search for a trick. */
const MOST_SEARCH_WORDS = 12;

/** The trick that the bot has asked for. */
export function listenForTrickAskedFor(said: Said): Answer | null {
  const { text, heard, context } = said;
  const { length } = heard.words;
  if (hasIndicators(said) || liveTopic(said) !== 'learn' || !mayAnswer(said)) return null;
  if (length === 0 || length > MOST_SEARCH_WORDS) return null;
  return findLearn(text, context) ?? answerNoneFound(context);
}

/** The name of a trick and nothing else. */
export function listenForTitle(said: Said): Answer | null {
  const { text, heard, context } = said;
  if (hasIndicators(said) || findFragment(heard.words, context.topics.fragments) !== null) return null;
  const isName = mayAnswer(said) && heard.words.length <= MOST_TITLE_WORDS && isTitle(text, context);
  return isName ? findLearn(text, context) : null;
}

/** Words that may look for a trick, where nothing else was heard in them. */
export function listenForSearch({ text, heard, context }: Said): Answer | null {
  const isSearch = heard.words.length <= MOST_SEARCH_WORDS && maySearch(text, context);
  return isSearch ? findLearn(text, context) : null;
}
