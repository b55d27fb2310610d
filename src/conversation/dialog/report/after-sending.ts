import {
  asksBack,
  parseAmount,
  parseCaseNumber,
  parseCorrection,
  parseWhen,
  readCorrection,
} from '../../../report';
import type { Answer } from '../../answers/answer';
import { sayAside } from '../../answers/beside';
import { hintsAt } from '../../hearing/requests';
import { isOlder } from '../../retention';
import { backToMenu, contactButtons, reportQuickReply } from '../../answers/say-reply';
import type { RespondContext } from '../../context';
import type { ConversationState } from '../../state';
import type { TurnInput } from '../turn';

/** So long words about a change are about the report that was just sent. */
const MINUTES = 30;

const TAKES_BACK =
  /(?<!\p{L})(?:đừng|khoan|khỏi|không|thôi dung|thoi dung)(?: \p{L}+)? (?:gửi|gui)(?!\p{L})/iu;
const LONGEST_TAKING_BACK = 40;

/** Whether a report was sent a moment ago. */
export function isJustSent({ topic }: ConversationState, now: string): boolean {
  return topic?.name === 'report-sent' && !isOlder(topic.at, now, MINUTES);
}

/** `thôi đừng gửi`: too late, which is not a wish for silence. */
function takesBack(text: string): boolean {
  return text.length <= LONGEST_TAKING_BACK && TAKES_BACK.test(text.normalize('NFC'));
}

/** Longer words tell something new. */
const MOST_WORDS = 14;

/** `tôi nhầm, là 20/11 mới đúng`, `ngày sai rồi`: a fact of the report is put right. */
function putsRight(text: string, { now }: RespondContext): boolean {
  const corrected = parseCorrection(text);
  if (corrected !== null && corrected !== 'previous') return true;
  if (asksBack(text) || text.split(/\s+/u).length > MOST_WORDS) return false;
  const meant = readCorrection(text)?.meant;
  return meant !== undefined && (parseWhen(meant, now) !== null || parseAmount(meant) !== null);
}

/** Whether the number of a report stands in the words. */
function namesCase(text: string, { unit }: RespondContext): boolean {
  const found = parseCaseNumber(text, unit.caseNumberPrefix);
  return found !== null && found !== 'mistyped';
}

/** What can be done about a report that was sent and is to be changed, added to or withdrawn; null for other words. */
export function answerAfterSending(
  state: ConversationState,
  { inbound, text, heard, context }: TurnInput,
): Answer | null {
  const { words } = heard;
  const { requests } = context.topics;
  const isPicture = words.length === 0 && inbound.attachments.some(({ kind }) => kind === 'image');
  const changes = hintsAt('changes-report', words, requests);
  const isNow =
    isJustSent(state, context.now) && (isPicture || changes || takesBack(text) || putsRight(text, context));
  const isOfSent = hintsAt('of-sent-report', words, requests) || namesCase(text, context);
  if (!isNow && !(changes && isOfSent)) return null;
  const said = sayAside('report-sent', context);
  const quickReplies = [reportQuickReply(context), backToMenu(context)];
  return {
    name: 'report.sent',
    replies: [{ text: said, buttons: contactButtons(context), quickReplies }],
    tone: 'usual',
    topic: 'report-sent',
  };
}
