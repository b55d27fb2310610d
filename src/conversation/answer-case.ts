import { parseCaseNumber } from '../report';
import { cleanText, foldText } from '../indicator';
import type { Answer } from './answer';
import { backToMenu } from './say-reply';
import { bubble, fillText, type TurnInput } from './dialog/turn';

/** Words that say that a number is a case number. */
const ASKED = /(?<![a-z])(?:tra cuu|ma (?:so )?(?:tin bao|ho so|phan anh)|ho so|so ho so)(?![a-z])/;

/**
 * Where a report stands, for `tra cứu 26-481-7391` or the number alone: nothing personal.
 * A number that nobody asked about and that belongs to no report is something else; null then.
 */
export function answerCase({
  text,
  assessment,
  context,
}: Pick<TurnInput, 'text' | 'assessment' | 'context'>): Answer | null {
  const { content, unit, record } = context;
  const { texts } = content.report;
  const found = parseCaseNumber(text, unit.caseNumberPrefix);
  const hasOther = (assessment?.indicators ?? []).some(({ indicator }) => indicator.kind !== 'account');
  if (found === null || hasOther) return null;
  const asked = ASKED.test(foldText(cleanText(text)));
  const say = (name: string, said: string): Answer => ({
    name,
    replies: [bubble(said, [backToMenu(context)])],
    tone: 'usual',
  });
  if (found === 'mistyped') return asked ? say('status.mistyped', texts['status.mistyped']) : null;
  if (record.caseStatus === null)
    return asked ? say('status.not-found', fillText(texts['status.not-found'], context)) : null;
  const status = texts[`status.${record.caseStatus}`];
  const line = fillText(texts['status.line'], context, { caseNumber: found.canonical, status });
  return say(`status.${record.caseStatus}`, line);
}
