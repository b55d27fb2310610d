import type { Answer } from '../answers/answer';
import { backToMenu, reportQuickReply, sayReply } from '../answers/say-reply';
import type { RespondContext } from '../context';
import type { ConversationState } from '../state';
import { harmOf } from '../hearing/victim-intent';
import { answerAside } from './aside';
import { isOpenDialog, liveDialog } from './live';
import { ALWAYS } from './order/always';
import { CLOSED, takeUsual } from './order/closed';
import { firstTurn, type Message } from './order/message';
import { OPEN, takeStep } from './order/open';
import { isJustSent } from './report/after-sending';
import { withoutToldDanger } from './report/in-danger';
import { comeBackTo, isSetAside } from './set-aside';
import { takeTap } from './tap';
import type { Turn, TurnInput } from './turn';
import type { Dialog } from './types';
import { hasStatement, isStatementTap, statementAgain } from './victim/after-statement';

/** Thanks behind a report that was sent speak of it; a victim who says thanks is not praised for being careful. */
function thankFor(
  answer: Answer,
  dialog: Dialog | null,
  state: ConversationState,
  context: RespondContext,
): Answer {
  if (answer.name === 'thanks' && isJustSent(state, context.now)) {
    const reply = sayReply('thanks.report', context, { quickReplies: [backToMenu(context)] });
    return { ...answer, name: 'thanks.report', replies: [reply] };
  }
  const isVictim = dialog?.kind === 'victim' || (dialog?.aided ?? []).length > 0;
  if (answer.name !== 'thanks' || !isVictim) return answer;
  const quickReplies = [reportQuickReply(context), backToMenu(context)];
  return {
    ...answer,
    name: 'thanks.victim',
    replies: [sayReply('thanks.victim', context, { quickReplies })],
  };
}

function takeText(message: Message): Turn {
  const { open } = message;
  const first = firstTurn(ALWAYS, message);
  if (first !== null) return first;
  if (open === null) return firstTurn(CLOSED, message) ?? takeUsual(message);
  return firstTurn(OPEN, { ...message, open }) ?? takeStep({ ...message, open });
}

/**
 * Finds what a message does: begins a dialogue, takes part in the one that is under way, or neither,
 * and then `usual` answers it. Danger to life goes before everything and leaves the dialogue as it is.
 */
export function takeTurn(state: ConversationState, input: TurnInput, answer: () => Answer): Turn {
  const { inbound, context } = input;
  const kept = liveDialog(state.dialog, context.now);
  const usual = (): Answer => thankFor(answer(), kept, state, context);
  const open = kept !== null && isOpenDialog(kept) ? kept : null;
  if (inbound.payload === null) {
    const said = withoutToldDanger(open, input);
    return takeText({ open, kept, harm: harmOf(said.heard.intent), state, input: said, usual });
  }
  if (hasStatement(kept) && isStatementTap(inbound.payload)) return statementAgain(kept, context);
  if (isSetAside(kept) && inbound.payload.name === 'victim') return comeBackTo(kept, context);
  const tapped = takeTap(inbound.payload, open, state, context);
  if (tapped !== null) return tapped;
  const other = usual();
  if (open === null || other.tone === 'urgent') return { dialog: kept, answer: other };
  return answerAside(other, open, input);
}
