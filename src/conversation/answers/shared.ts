import { answerLearnShare } from './advisory';
import type { Answer } from './answer';
import { backToMenu, sayTopic, topicQuickReply } from './say-reply';
import { searchAdvisories } from './search-advisories';
import type { RespondContext } from '../context';
import { isWord, parseWord } from '../hearing/words';

/** Where a text is put up or read out: `dán ở quầy thuốc` asks for nothing about medicine. */
const PUT_UP = /\s(?:dán|dan|treo)\s.*$/isu;

/** The text without the words that only say to whom it is passed on. */
function withoutSharing(text: string, { topics }: RespondContext): string {
  const { aroundSharing } = topics.requests;
  const isAround = (written: string): boolean => {
    const word = parseWord(written);
    return /\d/.test(written) || aroundSharing.some((one) => isWord(word, one));
  };
  return (text.replace(PUT_UP, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter((written) => !isAround(written))
    .join(' ');
}

/** What holds against every trick, in a bubble that can be passed on, printed or read out as it is. */
function answerGeneral(context: RespondContext): Answer {
  const passedOn = `${sayTopic('learn.share.general', context)}\n${sayTopic('learn.share.from', context)}`;
  const quickReplies = [topicQuickReply('learn-groups', context), backToMenu(context)];
  return {
    name: 'learn-share.general',
    replies: [
      { text: sayTopic('learn.share', context), buttons: [], quickReplies: [] },
      { text: passedOn, buttons: [], quickReplies },
    ],
    tone: 'usual',
  };
}

/** A text to pass on to family, a group or a class: of the trick that is spoken of, or against all of them. */
export function answerShared(text: string, context: RespondContext): Answer {
  const { content, topics } = context;
  const [best] = searchAdvisories(withoutSharing(text, context), content.advisories, topics.requests.generic);
  return best === undefined ? answerGeneral(context) : answerLearnShare(best.advisory.id, context);
}
