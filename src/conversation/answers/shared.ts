import { answerLearnShare } from './advisory';
import type { Answer } from './answer';
import { answerLearnGroups } from './learn';
import { advisoryOfWeek } from './calendar';
import { searchAdvisories } from './search-advisories';
import type { RespondContext } from '../context';
import { isWord, parseWord } from '../hearing/words';

/** The text without the words that only say to whom it is passed on. */
function withoutSharing(text: string, { topics }: RespondContext): string {
  const { aroundSharing } = topics.requests;
  const isAround = (written: string): boolean => {
    const word = parseWord(written);
    return /\d/.test(written) || aroundSharing.some((one) => isWord(word, one));
  };
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((written) => !isAround(written)).join(' ');
}

/** A text to pass on to family, a group or a class: of the trick that is spoken of, or of the week. */
export function answerShared(text: string, context: RespondContext): Answer {
  const { advisories } = context.content;
  const [best] = searchAdvisories(withoutSharing(text, context), advisories, context.topics.requests.generic);
  const advisory = best?.advisory ?? advisoryOfWeek(advisories, context.now);
  return advisory === null ? answerLearnGroups(context) : answerLearnShare(advisory.id, context);
}
