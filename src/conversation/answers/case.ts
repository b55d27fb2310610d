import { countWords, parseCaseNumber } from '../../report';
import { cleanText, foldText } from '../../indicator';
import type { Answer } from './answer';
import type { AnswerName } from './answer-name';
import { backToMenu } from './say-reply';
import type { RespondContext } from '../context';
import { bubble, fillText, type TurnInput } from '../dialog/turn';

/** Words that say that a number is a case number. */
const ASKED =
  /(?<![a-z])(?:tra cuu|(?:kiem tra|xem|hoi) (?:giup |ho |cho (?:em|toi|minh) )?ma(?! otp| giam| giao| don| qr)|ma (?:so )?(?:tin bao|ho so|phan anh)|so ho so)(?![a-z])/;
/** So long such words ask; in a longer message they belong to a story, and so does `hồ sơ` in any. */
const MOST_ASKING_WORDS = 8;
const OF_STORIES = /(?<![a-z])(?:tra cuu|ho so)(?![a-z])/;
/** Nine digits as a case number groups them, or in one row. */
const LIKE_A_CASE = /(?<![\d.])\d{2}[ .-]?\d{3}[ .-]?\d{4}(?![\d.])/;

/** Nothing but a number grouped as a case number is. */
const ONLY_CASE = /^\d{2}[-\u2010-\u2015]\d{3}[-\u2010-\u2015]\d{4}[ ?.!]*$/;

/** Whether a message asks for the case of a number: `phí hồ sơ 3 triệu` does not. */
function asksForCase(folded: string): boolean {
  if (ASKED.test(folded) && countWords(folded) <= MOST_ASKING_WORDS) return true;
  return (ASKED.test(folded) || OF_STORIES.test(folded)) && LIKE_A_CASE.test(folded);
}

/** `tra cứu`, `tra cứu tin báo`: asked, but no number is told. */
const ONLY_ASKED =
  /^(?:cho |em |toi |minh |muon |xin )*(?:tra cuu|kiem tra|xem(?: lai)?|hoi)? ?(?:tra cuu|ma tin bao|tin bao|ho so)(?: tin bao| ho so)?(?: (?:cua (?:em|toi|minh)|da gui|den dau roi|den dau|the nao|sao) ?)*(?: roi| a)?$/;

/** `tra cứu mã của tôi`, `tra cứu tin báo tôi vừa gửi`: a number of one's own that is not told. */
const OWN_ASKED =
  /^(?:cho |em |toi |minh |muon |xin )*(?:tra cuu|kiem tra|xem(?: lai)?|hoi) (?:(?:cai |so )?ma(?: so)?|ma tin bao|tin bao)(?: (?:cua|cho|em|toi|minh|da|vua|moi|luc|nay|xong|gui|roi|hom|qua|a|nhe|duoc|khong|giup|voi))+$/;
/** What asks for it only where the person has sent a report: `mã của tôi đâu`, `quên mã rồi`. */
const OWN_MEANT =
  /^(?:cho |em |toi |minh |muon |xin |bi |lai )*(?:(?:xem|hoi|quen|mat|xin|gui|nhac)(?: lai)? )?(?:cai |so )?ma(?: so| tin bao)?(?: (?:cua|cho|em|toi|minh|vua|luc|nay|roi|gui|lai))*(?: (?:dau|la gi|gi|the nao|a|nhe|may))*$/;

/** Whether words ask for the person's own report and name no number. */
function asksOwnCase(folded: string, { record }: RespondContext): boolean {
  if (ONLY_ASKED.test(folded) || OWN_ASKED.test(folded)) return true;
  return record.kept.reports.length > 0 && OWN_MEANT.test(folded);
}

/** `bao lâu thì có kết quả`, `bao giờ xong`: how long it takes is asked. */
const HOW_LONG = /(?<![a-z])(?:bao lau|bao gio|khi nao|may ngay|chung nao|lau (?:khong|k|ko|qua))(?![a-z])/;

/** The status of every report of the sender, what is known of how long it takes where that is asked, or how to ask for one. */
export function answerWhich(context: RespondContext, folded = ''): Answer {
  const { texts } = context.content.report;
  const lines = context.record.kept.reports.map(({ caseNumber, status }) =>
    fillText(texts['status.line'], context, { caseNumber, status: texts[`status.${status}`] }),
  );
  const takes = HOW_LONG.test(folded) ? [fillText(texts['status.how-long'], context)] : [];
  const text = lines.length === 0 ? fillText(texts['status.ask'], context) : [...lines, ...takes].join('\n');
  return { name: 'status.which', replies: [bubble(text, [backToMenu(context)])], tone: 'usual' };
}

/**
 * Where a report stands, for `tra cứu 26-481-7391` or the number alone: nothing personal.
 * A number that nobody asked about and that belongs to no report is something else; null then.
 */
export function answerCase({
  text,
  assessment,
  heard,
  context,
}: Pick<TurnInput, 'text' | 'assessment' | 'heard' | 'context'>): Answer | null {
  const { content, unit, record } = context;
  const { texts } = content.report;
  const found = parseCaseNumber(text, unit.caseNumberPrefix);
  const hasOther = (assessment?.indicators ?? []).some(({ indicator }) => indicator.kind !== 'account');
  if (hasOther) return null;
  const folded = foldText(cleanText(text)).trim();
  const asksWhich = asksOwnCase(folded, context) || heard.request === 'status';
  if (found === null) return asksWhich ? answerWhich(context, folded) : null;
  const asked = asksForCase(folded) || ONLY_CASE.test(folded);
  const say = (name: AnswerName, said: string): Answer => ({
    name,
    replies: [bubble(said, [backToMenu(context)])],
    tone: 'usual',
  });
  if (found === 'mistyped') return asked ? say('status.mistyped', texts['status.mistyped']) : null;
  if (record.caseStatus === null)
    return asked ? say('status.not-found', fillText(texts['status.not-found'], context)) : null;
  const status = texts[`status.${record.caseStatus}`];
  const line = fillText(texts['status.line'], context, { caseNumber: found.canonical, status });
  return say(`status.${record.caseStatus}`, line);
}
