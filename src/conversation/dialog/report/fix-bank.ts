import { findIndicators } from '../../../indicator';
import { asksBack, countWords, type ReportDraft } from '../../../report';
import { plainWords } from '../plain-words';
import type { RespondContext } from '../../context';
import { findReceivingBank } from '../victim/find-bank';

const MOST_WORDS = 10;
/** `stk đó của vietinbank`, `sai ngân hàng, là MB`. */
const OF_ACCOUNT =
  /(?<![a-z])(?:stk|so tk|so tai khoan|tai khoan|tk|so)(?: (?:do|kia|nay|no|cua|nhan|ay|tren))* (?:la|cua|ben|o|thuoc)(?: (?:ngan hang|ben|cua|no))* [a-z]|(?:sai|nham) (?:ngan hang|bank)|ngan hang (?:nhan|cua no|no|do)(?: la)? [a-z]/;

/** The draft with the bank of its only account put right; null where words do nothing of the kind. */
export function withBankPutRight(
  draft: ReportDraft,
  text: string,
  context: RespondContext,
): ReportDraft | null {
  const said = plainWords(text);
  const isShort = countWords(said) <= MOST_WORDS && findIndicators(text, []).indicators.length === 0;
  if (!isShort || !OF_ACCOUNT.test(said) || asksBack(text)) return null;
  const { indicators } = draft.evidence;
  const [account, ...more] = indicators.filter(({ key }) => key.kind === 'account');
  const bank = findReceivingBank(text, context, true);
  if (account === undefined || more.length > 0 || bank === null || bank === account.bank) return null;
  const fixed = indicators.map((one) => (one === account ? { ...one, bank } : one));
  return { ...draft, evidence: { ...draft.evidence, indicators: fixed } };
}
