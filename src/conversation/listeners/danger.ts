import type { Answer } from '../answers/answer';
import { withCheck } from '../answers/check';
import { answerDanger } from '../answers/danger';
import { answerIntent } from '../answers/topic';
import { asksForMoney, hasPaid } from '../hearing/demand';
import type { Danger } from '../hearing/read-danger';
import { isVictimIntent } from '../hearing/victim-intent';
import type { Said } from './said';

/** Dangers behind which first aid for lost money stands as well; the others say of money what is needed. */
const AID_BESIDE: readonly Danger[] = ['ransom', 'fire', 'injury', 'violence', 'disaster', 'unnamed'];

/** Dangers behind which it stands only where the person has paid: to hang up comes first. */
const AID_IF_PAID: readonly Danger[] = ['held', 'police-call'];

/** Whom to call, and behind it first aid for money that went with the danger. */
export function listenForDanger({ heard, inbound, assessment, asked, context }: Said): Answer | null {
  const { words, emergency, intent } = heard;
  if (emergency === null) return null;
  const { demand } = context.topics;
  const isOnlyAsked = asksForMoney(words, demand) && !hasPaid(words, demand);
  const hasLost = isVictimIntent(intent) && !isOnlyAsked;
  const hasObeyed = AID_IF_PAID.includes(emergency) && hasPaid(words, demand);
  const first = answerDanger(emergency, words, hasLost, context);
  const aid =
    hasLost && (AID_BESIDE.includes(emergency) || hasObeyed)
      ? answerIntent(intent, asked, context).replies
      : [];
  return withCheck({ ...first, replies: [...first.replies, ...aid] }, inbound, assessment, context);
}
