import type { Answer } from './answer';
import { bankButtons, bankLine } from './dialog/victim/bank-line';
import { findBank } from './dialog/victim/find-bank';
import type { Heard } from './hear';
import { hintsAt } from './requests';
import { backToMenu, harmQuickReply } from './say-reply';
import type { RespondContext } from './types';

/** Tells which number to call at a bank whose number is asked for: `Agribank số mấy`. */
export function answerBankNumber(
  text: string,
  { words, emergency }: Heard,
  context: RespondContext,
): Answer | null {
  if (emergency !== null || !hintsAt('bank-number', words, context.topics.requests)) return null;
  const bank = findBank(text, context, true);
  if (bank === null) return null;
  const reply = {
    text: bankLine(bank.id, context),
    buttons: bankButtons(bank.id, context),
    quickReplies: [harmQuickReply('money', context), harmQuickReply('otp', context), backToMenu(context)],
  };
  return { name: 'bank-number', replies: [reply], tone: 'usual' };
}
