import { callButton, type Reply } from '../../../advice';
import { backToMenu, reportQuickReply } from '../../answers/say-reply';
import type { RespondContext } from '../../context';
import { printStatement } from '../print-statement';
import { fillText } from '../turn';
import type { VictimDialog } from '../types';
import { bankNames } from './bank-line';
import { receiverLine } from './receiver';

/** The statement as bubbles to copy. */
export function statementBubbles(dialog: VictimDialog, context: RespondContext): readonly Reply[] {
  const line = receiverLine(dialog);
  const facts = {
    what: dialog.story,
    when: dialog.when,
    loss: dialog.amount,
    lossWords: dialog.lossWords,
    returned: dialog.returned,
    sufferer: dialog.sufferer,
    evidence: dialog.evidence,
    bank: bankNames(dialog.bank, dialog.moreBanks, context),
    receiver: line === null ? null : { account: dialog.receiver.account, line },
  };
  return printStatement(facts, context);
}

/** The statement to copy and carry to the commune police, and the warning of those who promise the money back. */
export function finish(dialog: VictimDialog, context: RespondContext): readonly Reply[] {
  return [
    ...statementBubbles(dialog, context),
    {
      text: fillText(context.content.victim.texts['statement.after'], context),
      buttons: [callButton(context)],
      quickReplies: [reportQuickReply(context), backToMenu(context)],
    },
  ];
}
