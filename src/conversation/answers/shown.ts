import type { Answer } from './answer';
import { answerLearn, answerLearnMore, answerLearnShare } from './advisory';
import { answerCommon } from './common';
import { answerLearnGroup, answerNew, pageOfNew, pageOfShelf } from './learn';
import type { TurnInput } from '../dialog/turn';
import { isOlder } from '../retention';
import type { ConversationState } from '../state';
import { findBehind } from '../hearing/common-questions';
import { speaks } from '../hearing/phrase-set';
import { readPlace } from '../hearing/read-place';

/** So long words may want more of what was shown. */
const MINUTES = 10;

/** Answers who types what a button under an advisory or a shelf says, `xem thêm`, `gửi cho mẹ tôi`, `chiêu thứ hai`, and who goes on from an advisory or an everyday answer: `em trả lại rồi`. */
export function answerShown(
  { inbound, heard, context }: TurnInput,
  { topic }: ConversationState,
): Answer | null {
  const shown = topic?.shown;
  if (topic === null || shown === undefined || isOlder(topic.at, context.now, MINUTES)) return null;
  const { said } = context.topics.followUps;
  if ('id' in shown) {
    const behind = heard.emergency === null ? findBehind(shown.id, heard.words, context.topics.common) : null;
    if (behind !== null) return { ...answerCommon(behind, null, inbound, context), shown };
  }
  if (shown.kind === 'card') return null;
  const wantsMore = speaks(said.more, heard.words);
  if (shown.kind === 'advisory') {
    if (wantsMore) return answerLearnMore(shown.id, context);
    return speaks(said.share, heard.words) ? answerLearnShare(shown.id, context) : null;
  }
  const isNew = shown.kind === 'new';
  if (wantsMore)
    return isNew
      ? answerNew(context, shown.page + 1)
      : answerLearnGroup(shown.group, shown.page + 1, context);
  const page = isNew ? pageOfNew(shown.page, context) : pageOfShelf(shown.group, shown.page, context);
  const place = readPlace(heard.words);
  const chosen = place === null ? undefined : page.at(place);
  return chosen === undefined ? null : answerLearn(chosen.id, context);
}
