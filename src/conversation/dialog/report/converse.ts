import type { Harm } from '../../../advice';
import { ASKS_BACK, parseCorrection, putRight, type StepAnswer, type UnclearReason } from '../../../report';
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

/** A fact put right in so many words: the kind, the sum, or the bank of an account. */
function takePutRight({ draft }: ReportDialog, { text, context }: TurnInput): StepAnswer | null {
  const right = putRight(draft, text);
  if (right !== null) return right;
  const fixed = withBankPutRight(draft, text, context);
  return fixed && { kind: 'accepted', draft: fixed, masked: [], noted: ['evidence-fixed'] };
}

/** Something said or asked beside the report by a person who tells of no harm and shows nothing. */
function takeBeside(dialog: ReportDialog, answer: StepAnswer, beside: Beside, input: TurnInput): Turn | null {
  const said = takeSaid(dialog, input);
  if (said !== null) return said;
  const expectsStory = dialog.step === 'what' || dialog.step === 'when';
  const goesBack = parseCorrection(input.text) !== null;
  if (expectsStory && beside.asksBot && !goesBack) return answerAside(beside.usual(), dialog, input);
  return takeQuestion(dialog, answer, beside, input);
}

/**
 * Takes words that are no answer about pictures; `guessed`: the harm that is heard in them.
 * They are read as an answer to the open step only behind the links and numbers of this message, which may be that answer.
 */
function converse(before: ReportDialog, guessed: Harm | null, beside: Beside, input: TurnInput): Turn {
  const { context } = input;
  const right = takePutRight(before, input);
  if (right !== null) return takeAnswer(before, right, context);
  const dialog = addFound(before, input);
  const answer = answerBesidePictures(dialog, readAnswer(dialog, input), input);
  const harm = realHarm(guessed, dialog, answer, input);
  const isFree = harm === null && !beside.shows;
  const aside = isFree ? takeBeside(dialog, answer, beside, input) : null;
  if (aside !== null) return aside;
  const isOther = beside.asks || (beside.shows && !asksOwn(dialog) && !isQuiet(input));
  const isLost = answer.kind === 'unclear' ? !OWN_REASONS.includes(answer.reason) : tellsOnlyMore(answer);
  if (isLost && harm === null && isOther) return answerAside(beside.usual(), dialog, input);
  const turn = takeAnswer(dialog, answer, context);
  const checked = repliesFirst(checkOfNew(before, dialog, input), turn);
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
  guessed: Harm | null,
  beside: Beside,
  input: TurnInput,
): Turn {
  return turnPictures(before, input) ?? converse(before, guessed, beside, input);
}
