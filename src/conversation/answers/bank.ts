import type { Answer } from './answer';
import { bankButtons, bankLine } from '../dialog/victim/bank-line';
import { findBank } from '../dialog/victim/find-bank';
import type { Heard } from '../hearing/hear';
import { hintsAt } from '../hearing/requests';
import { backToMenu, harmQuickReply } from './say-reply';
import type { RespondContext } from '../context';

/** So few words name a bank and nothing else: `chuyển qua vcb`. */
const MOST_WORDS = 4;

/**
 * Tells which number to call at a bank whose number is asked for: `Agribank số mấy`.
 * `isAdvised`: what to do was said a moment ago, so that its name alone is enough.
 */
export function answerBankNumber(
  text: string,
  { words, emergency }: Heard,
  isAdvised: boolean,
  context: RespondContext,
): Answer | null {
  const isNamed = isAdvised && words.length <= MOST_WORDS;
  if (emergency !== null || !(isNamed || hintsAt('bank-number', words, context.topics.requests))) return null;
  const bank = findBank(text, context, true);
  if (bank === null) return null;
  const reply = {
    text: bankLine(bank.id, context),
    buttons: bankButtons(bank.id, context),
    quickReplies: [harmQuickReply('money', context), harmQuickReply('otp', context), backToMenu(context)],
  };
  return { name: 'bank-number', replies: [reply], tone: 'usual' };
}
