import type { Harm } from '../../../advice';
import { ASKS_BACK, parseCorrection, putRight, type UnclearReason } from '../../../report';
import { answerAside, type Beside } from '../aside';
import { repliesFirst, type Turn, type TurnInput } from '../turn';
import type { ReportDialog } from '../types';
import { withBankPutRight } from './fix-bank';
import { dueAid, realHarm, withAid } from './first-aid';
import { answerBesidePictures } from './picture-question';
import { tellsOnlyMore } from './note-of';
import { takeQuestion } from './question';
import { takeSaid } from './said-beside';
import { addFound, asksOwn, checkOfNew } from './evidence';
import { readAnswer, takeAnswer } from './turn';
import { turnPictures } from './turn-pictures';

/** What is unclear about words that are certainly meant for the report. */
const OWN_REASONS: readonly UnclearReason[] = ['which-step', ...ASKS_BACK, 'first-step'];

/** Nothing but links and numbers that nobody has warned of: evidence, and no reason to speak of something else. */
function isQuiet({ assessment, inbound }: TurnInput): boolean {
  return assessment?.verdict === 'unknown' && inbound.attachments.length === 0;
}

/** Takes words that are no answer about pictures. */
function converse(before: ReportDialog, heard: Harm | null, beside: Beside, input: TurnInput): Turn {
  const { context, text } = input;
  const right = putRight(before.draft, text);
  if (right !== null) return takeAnswer(before, right, context);
  const fixed = withBankPutRight(before.draft, text, context);
  if (fixed !== null)
    return takeAnswer(
      before,
      { kind: 'accepted', draft: fixed, masked: [], noted: ['evidence-fixed'] },
      context,
    );
  const dialog = addFound(before, input);
  const answer = answerBesidePictures(dialog, readAnswer(dialog, input), input);
  const harm = realHarm(heard, dialog, answer, input);
  const said = harm === null && !beside.shows ? takeSaid(dialog, input) : null;
  if (said !== null) return said;
  const expectsStory = dialog.step === 'what' || dialog.step === 'when';
  const goesBack = parseCorrection(input.text) !== null;
  if (expectsStory && beside.asksBot && !goesBack && harm === null && !beside.shows)
    return answerAside(beside.usual(), dialog, input);
  const asked = harm === null && !beside.shows ? takeQuestion(dialog, answer, beside, input) : null;
  if (asked !== null) return asked;
  const isOther = beside.asks || (beside.shows && !asksOwn(dialog) && !isQuiet(input));
  const isLost = answer.kind === 'unclear' ? !OWN_REASONS.includes(answer.reason) : tellsOnlyMore(answer);
  if (isLost && harm === null && isOther) return answerAside(beside.usual(), dialog, input);
  const turn = takeAnswer(dialog, answer, context);
  const check = checkOfNew(before, dialog, input);
  const checked = repliesFirst(check, turn);
  const needed = dueAid(dialog, harm, answer, input);
  return needed === null ? checked : withAid(checked, needed, input);
}

/**
 * Takes words of a person who reports: pictures, an answer to the open step, or something else,
 * which is answered before the question is put again. New links and numbers are checked on the way.
 * Words that are neither yes nor no to whether pictures may be kept refuse nothing: the pictures wait, and that is asked again.
 */
export function converseReport(
  before: ReportDialog,
  harm: Harm | null,
  beside: Beside,
  input: TurnInput,
): Turn {
  return turnPictures(before, input) ?? converse(before, harm, beside, input);
}
