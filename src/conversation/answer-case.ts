import { parseCaseNumber } from '../report';
import { cleanText, foldText } from '../indicator';
import type { Answer } from './answer';
import { backToMenu } from './say-reply';
import type { RespondContext } from './types';
import { bubble, fillText, type TurnInput } from './dialog/turn';

/** Words that say that a number is a case number. */
const ASKED = /(?<![a-z])(?:tra cuu|ma (?:so )?(?:tin bao|ho so|phan anh)|ho so|so ho so)(?![a-z])/;

/** `tra cứu`, `tra cứu tin báo`: asked, but no number is told. */
const ONLY_ASKED =
  /^(?:cho |em |toi |minh |muon |xin )*(?:tra cuu|kiem tra|xem|hoi)? ?(?:tra cuu|ma tin bao|tin bao|ho so)(?: tin bao| ho so)?(?: (?:cua (?:em|toi|minh)|da gui|den dau roi|den dau|the nao|sao) ?)*(?: roi| a)?$/;

/** The status of every report of the sender, or how to ask for one. */
function answerWhich(context: RespondContext): Answer {
  const { texts } = context.content.report;
  const lines = context.record.kept.reports.map(({ caseNumber, status }) =>
    fillText(texts['status.line'], context, { caseNumber, status: texts[`status.${status}`] }),
  );
  const text = lines.length === 0 ? fillText(texts['status.ask'], context) : lines.join('\n');
  return { name: 'status.which', replies: [bubble(text, [backToMenu(context)])], tone: 'usual' };
}

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
  if (hasOther) return null;
  if (found === null) return ONLY_ASKED.test(foldText(cleanText(text)).trim()) ? answerWhich(context) : null;
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
