import { readLoss } from '../../../report';
import { answerCommon } from '../../answers/common';
import { backToMenu, followedQuickReply, sayReply } from '../../answers/say-reply';
import type { RespondContext } from '../../context';
import { deniesHarm, type Act } from '../../hearing/asides';
import type { CommonQuestion } from '../../hearing/common-questions';
import type { Turn, TurnInput } from '../turn';
import type { VictimDialog } from '../types';

/** What a person says who was taken for a victim: nobody cheated me, I sent it wrong, the goods came, it is a friend. */
export type Denial = Extract<Act, 'not-harmed' | 'sent-wrong' | 'got-goods' | 'harmless'>;

/** Money that went to a wrong account by the person's own slip has an answer of its own. */
function ofSlip({ topics }: RespondContext): CommonQuestion | null {
  return topics.common.find(({ id }) => id === 'mistaken-sent') ?? null;
}

/** Leaves the dialogue with the answer to what was meant, else with an apology; nothing of it is kept. */
function leave(meant: CommonQuestion | null, { inbound, context }: TurnInput): Turn {
  if (meant !== null) return { dialog: null, answer: answerCommon(meant, null, inbound, context) };
  const quickReplies = [followedQuickReply(context), backToMenu(context)];
  const replies = [sayReply('not-harmed', context, { quickReplies })];
  return { dialog: null, answer: { name: 'victim.not-harmed', replies, tone: 'usual' } };
}

/**
 * Leaves the dialogue of a person who was not harmed. Who tells of a loss in the same words is not let go. That the other
 * one is a friend, that it was done willingly or went to a wrong account denies nothing where the first words told of a cheat.
 */
export function leaveWithoutHarm(dialog: VictimDialog, denial: Denial, input: TurnInput): Turn | null {
  const { text, heard, context } = input;
  const isStory = dialog.step === 'story' && denial !== 'not-harmed';
  const isWeak = denial === 'harmless' || denial === 'sent-wrong';
  const isCheated = isWeak && dialog.cheated && !deniesHarm(heard.words, context.topics.asides);
  if (dialog.step === 'done' || isStory || isCheated || readLoss(text).lost.length > 0) return null;
  return leave(denial === 'sent-wrong' ? ofSlip(context) : heard.common, input);
}
