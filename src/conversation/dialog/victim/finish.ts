import { callButton, LIMITS, splitText, type Reply } from '../../../advice';
import { renderStatement, statementOf } from '../../../report';
import { backToMenu } from '../../say-reply';
import type { RespondContext } from '../../types';
import { bubble, fillText } from '../turn';
import type { VictimDialog } from '../types';
import { bankName } from './bank-line';

/** The statement to copy and carry to the commune police, and the warning of those who promise the money back. */
export function finish(dialog: VictimDialog, context: RespondContext): readonly Reply[] {
  const { victim, report, statement } = context.content;
  const fields = statementOf({
    what: dialog.story,
    when: dialog.when,
    loss: dialog.amount,
    evidence: dialog.evidence,
    bank: bankName(dialog.bank, context),
  });
  return [
    bubble(victim.texts['statement.before']),
    ...splitText(renderStatement(statement, fields), LIMITS.text).map((text) => bubble(text)),
    bubble(statement.note),
    {
      text: fillText(victim.texts['statement.after'], context),
      buttons: [callButton(context)],
      quickReplies: [{ title: report.titles.begin, payload: { name: 'report' } }, backToMenu(context)],
    },
  ];
}
