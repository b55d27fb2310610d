import { foldText } from '../../../indicator';
import { putRight } from '../../../report';
import { fillText, bubble, type Turn, type TurnInput } from '../turn';
import type { Dialog } from '../types';
import { ask, askShortly, quickRepliesOf } from './ask';
import { addFound } from './evidence';
import { readAnswer, takeAnswer } from './turn';

/** Words of what others publish, which fake news is told with. */
const PUBLISHED =
  /(?<![a-z])(?:dang|tung|don|chia se|share|lan truyen|page|trang|fanpage|fb|facebook|tiktok|zalo|nhom|clip|video|bai|tin|noi la|bao la|rang|viet|bia|sai su that)(?![a-z])/;
/** Of whom a report speaks, and who writes it. */
const OTHERS = /(?<!\p{L})(?:bọn|chúng|tụi|đám|nhóm|hội|nó|họ|bon|chung|tui no|dam|nhom)(?!\p{L})/iu;
const SELF = /(?<!\p{L})(?:tôi|em|mình|cháu|con|tui|tớ|toi|minh|chau|cứu|cuu)(?!\p{L})/iu;

/** Whether a danger that was heard is a guess about words that put the report right (`toi khong muon de lai so`), or only what it tells of others. */
function isOnlyTold(open: Dialog | null, { text, heard: { emergency } }: TurnInput): boolean {
  if (open?.kind !== 'report' || emergency === null) return false;
  const isOfOthers = OTHERS.test(text) && !SELF.test(text);
  if (emergency === 'unnamed' && (isOfOthers || putRight(open.draft, text) !== null)) return true;
  if (emergency === 'suicide' || emergency === 'child-abuse') return false;
  return open.draft.category === 'fake-news' && PUBLISHED.test(foldText(text));
}

/** The message without a danger that nobody is in: what fake news tells is no cry for help, nor is a correction. */
export function withoutToldDanger(open: Dialog | null, input: TurnInput): TurnInput {
  return isOnlyTold(open, input) ? { ...input, heard: { ...input.heard, emergency: null } } : input;
}

/** Keeps for the report what the words of a danger tell, behind whom to call; of a wish to die nothing is written down. */
export function keepInDanger(open: Dialog | null, endangered: Turn, input: TurnInput): Turn {
  const { heard, context } = input;
  const isTold = heard.emergency !== null && heard.emergency !== 'suicide';
  if (open?.kind !== 'report' || !isTold || endangered.dialog?.kind !== 'report') return endangered;
  const found = addFound(open, input);
  const answer = readAnswer(found, input);
  const { dialog } = answer.kind === 'accepted' ? takeAnswer(found, answer, context) : { dialog: found };
  if (dialog?.kind !== 'report' || dialog === open) return endangered;
  const text = fillText(context.content.report.texts['noted.danger'], context, {
    question: dialog.step === 'summary' ? ask(dialog, context).text : askShortly(dialog, context),
  });
  const replies = [...endangered.answer.replies, bubble(text, quickRepliesOf(dialog, context))];
  return { dialog, answer: { ...endangered.answer, replies } };
}
