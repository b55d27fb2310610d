import type { ConversationState } from '../state';
import { startReport } from './report/start';
import { textAhead, type Turn, type TurnInput } from './turn';
import type { Dialog } from './types';
import { startVictim } from './victim/start';

/** Drops what was told in the dialogue that is under way and begins it anew. */
export function restart(open: Dialog, state: ConversationState, input: TurnInput): Turn {
  const { context } = input;
  const cleared = { ...state, dialog: null };
  const begun =
    open.kind === 'victim'
      ? startVictim(open.harm, { kind: 'tap' }, cleared, input, [])
      : startReport(cleared, context);
  return textAhead(context.content.victim.texts.restarted, begun);
}
