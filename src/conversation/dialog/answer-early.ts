import type { Answer } from '../answers/answer';
import { answerBankNumber } from '../answers/bank';
import { answerBrokenNumber } from '../answers/broken-number';
import { answeredBefore, answerFollowUp } from '../answers/follow-up';
import { answerShown } from '../answers/shown';
import { answerStop } from '../answers/my-data';
import { answerNamed } from '../answers/named';
import { openDanger } from '../danger';
import type { ConversationState } from '../state';
import { isChecked } from './danger/is-checked';
import type { TurnInput } from './turn';
import { wishesToReport } from './wish-to-report';
import { mayMeanYes, wantsSilence } from './words';

/**
 * Answers what is no harm, however harmful it sounds: the name of a trick, the wish for silence,
 * but for `dung` behind an answer, which may be `đúng`, the question for a bank's number, a number that lacks digits, or short words about the answer before them.
 * Only where no dialogue is under way and nobody was in danger a moment ago.
 */
export function answerEarly(state: ConversationState, input: TurnInput): Answer | null {
  const { text, heard, context } = input;
  if (isChecked(input) || openDanger(state, context.now) !== null) return null;
  const before = answeredBefore(state, context.now);
  const mayBeYes = before !== null && before !== 'nothing' && mayMeanYes(text);
  if (wantsSilence(text) && !mayBeYes) return answerStop(context);
  const early =
    answerBankNumber(text, heard, before === 'advised', context) ??
    (state.dialog === null ? answerBrokenNumber(input) : null) ??
    answerShown(input, state) ??
    answerFollowUp(input, state);
  if (early !== null) return early;
  const named = answerNamed(heard, context);
  return named === null || wishesToReport(input) ? null : named;
}
