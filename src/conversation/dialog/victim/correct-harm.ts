import { say } from '../../../advice';
import { parseAmount } from '../../../report';
import { correctedHarm } from '../../hearing/named-harm';
import { fillText, textAhead, type Turn, type TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { close } from './steps';
import { takeReading } from './turn';

/**
 * Takes the correction of what happened: `không phải chuyển khoản, em đọc otp`. The other harm gets its first aid and steps,
 * and how much is lost is asked anew where the words do not say it. null: nothing is corrected.
 */
export function correctHarm(dialog: VictimDialog, { text, heard, context }: TurnInput): Turn | null {
  const harm = correctedHarm(dialog.harm, heard.words, context.topics.harm);
  if (harm === null) return null;
  const amount = parseAmount(text);
  const answered = dialog.answered.filter((step) => amount !== null || step !== 'amount');
  const after = close(
    { ...dialog, harm, others: dialog.others.filter((one) => one !== harm), amount, answered },
    'harm',
  );
  const turn = takeReading(dialog, { kind: 'taken', dialog: after }, context);
  const { content } = context;
  const title = say(content.buttons, `harm.${harm}`, {});
  const note = fillText(content.victim.texts['noted.harm'], context, { harm: title });
  return textAhead(note, turn);
}
