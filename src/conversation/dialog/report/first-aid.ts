import type { Harm } from '../../../advice';
import type { StepAnswer } from '../../../report';
import { hasPaidMore } from '../../hearing/demand';
import { threatensArrest } from '../../hearing/harm';
import { namesHarm } from '../../hearing/named-harm';
import { isLong, saysHarm } from '../told-harm';
import { repliesFirst, type Turn, type TurnInput } from '../turn';
import type { ReportDialog } from '../types';
import { firstAid } from '../victim/first-aid';

/** Whether words were no answer to the open question, though they may have told something for another one. */
function isBeside(answer: StepAnswer): boolean {
  return answer.kind === 'unclear' || (answer.kind === 'accepted' && answer.noted !== undefined);
}

/** Whether the words tell of a harm and do not only resemble those of a victim, as any answer to a question may. */
function isReal(harm: Harm, { step }: ReportDialog, answer: StepAnswer, input: TurnInput): boolean {
  const { words } = input.heard;
  const phrases = input.context.topics.harm;
  if (harm === 'threat') return namesHarm(harm, words, phrases) || threatensArrest(words, phrases);
  const isStory = isBeside(answer) || step === 'what' || step === 'category';
  return saysHarm(harm, input) || (isStory && isLong(input));
}

/** The harm that words of a report tell of, or null. */
export function realHarm(
  harm: Harm | null,
  dialog: ReportDialog,
  answer: StepAnswer,
  input: TurnInput,
): Harm | null {
  return harm !== null && isReal(harm, dialog, answer, input) ? harm : null;
}

/** Money that was just said to be lost, whoever lost it. */
function harmOfLoss({ step }: ReportDialog, answer: StepAnswer): Harm | null {
  if (answer.kind !== 'accepted' || (answer.draft.loss ?? 0) === 0) return null;
  return step === 'loss' || answer.noted?.includes('loss') === true ? 'money' : null;
}

/** The harm that first aid is due for: one that got none yet, or money that was sent once more. */
export function dueAid(
  dialog: ReportDialog,
  harm: Harm | null,
  answer: StepAnswer,
  { heard, context }: TurnInput,
): Harm | null {
  const due = harm ?? harmOfLoss(dialog, answer);
  if (due === null || !(dialog.aided ?? []).includes(due)) return due;
  return due === 'money' && hasPaidMore(heard.words, context.topics.demand) ? due : null;
}

/** First aid before the next question of a report whose words tell of a fresh loss. */
export function withAid(turn: Turn, harm: Harm, { heard, context }: TurnInput): Turn {
  const { dialog, answer } = repliesFirst([firstAid(harm, null, context, heard.words)], turn);
  const aided =
    dialog?.kind === 'report' ? { ...dialog, aided: [...new Set([...(dialog.aided ?? []), harm])] } : dialog;
  return { dialog: aided, answer: { ...answer, tone: 'urgent' } };
}
