import type { Harm, Payload, QuickReply } from '../../../advice';
import { foldText } from '../../../indicator';
import { asksBack, isSkip } from '../../../report';
import type { Answer } from '../../answers/answer';
import { answerAsk } from '../../answers/beside';
import { asksForStatement, type Ask } from '../../hearing/asides';
import { namesHarm } from '../../hearing/named-harm';
import { backToMenu, reportQuickReply } from '../../answers/say-reply';
import type { RespondContext } from '../../context';
import { ahead, bubble, type Turn, type TurnInput } from '../turn';
import type { Dialog, VictimDialog } from '../types';
import { readProgress } from '../progress';
import { wantsToGoOn } from '../words';
import { ask } from './ask';
import { answerSpread } from './spread';
import { answerVictimQuestion, victimQuestion } from './question';
import { correctStep } from './correct-step';
import { finish } from './finish';
import { notedEvidence, withIndicators } from './noted-evidence';
import { noteOfAnswer } from './note-of-answer';
import { takeSufferer } from './sufferer';
import { correctFacts } from './correct-facts';
import { readToldEarly, type ToldEarly } from './told-early';

/** Longer words behind a statement are about something else, or a new story. */
const MOST_WORDS = 14;
/** Questions that are about the case and no new matter. */
const OF_CASE: readonly Ask[] = [
  'what-now',
  'in-time',
  'get-back',
  'money-left',
  'go-police',
  'bank-papers',
  'keep-messages',
];
/** Without one of these a number is to be looked up, and an amount is not this loss. */
const OF_THEM = /(?<![a-z])(?:no|ho|ke|chung|bon|thang|lua|so may|ben kia)(?![a-z])/;
const CORRECTS = /(?<![a-z])(?:nham|sua|chu khong|chu ko|chu k|khong phai|tong|them|nua|mat|con)(?![a-z])/;

/** A dialogue whose statement was given. */
export function hasStatement(dialog: Dialog | null): dialog is VictimDialog {
  return dialog?.kind === 'victim' && dialog.step === 'done';
}

function waysOn(context: RespondContext): readonly QuickReply[] {
  const { titles } = context.content.victim;
  return [
    {
      title: titles.statement,
      payload: { name: 'dialog', dialog: 'victim', step: 'done', option: 'statement' },
    },
    reportQuickReply(context),
    backToMenu(context),
  ];
}

/** The statement once more. */
export function statementAgain(dialog: VictimDialog, context: RespondContext): Turn {
  return {
    dialog: { ...dialog, updatedAt: context.now },
    answer: { name: 'victim.statement', replies: finish(dialog, context), tone: 'usual' },
  };
}

/** Whether a tap asks for the statement that was given. */
export function isStatementTap(payload: Payload): boolean {
  return payload.name === 'dialog' && payload.dialog === 'victim' && payload.option === 'statement';
}

/** What belongs to the statement that was given: a time, a bank, the receiving account, another loss, a number of theirs. */
function readLate(dialog: VictimDialog, input: TurnInput): ToldEarly | null {
  const { text, context } = input;
  const sufferer = takeSufferer(dialog, input);
  if (sufferer !== null) return sufferer;
  const folded = foldText(text);
  const early = correctFacts(dialog, text, context) ?? readToldEarly(dialog, text, context);
  const isOtherLoss = early !== null && early.dialog.amount !== dialog.amount;
  const isThisLoss = dialog.amount === null || CORRECTS.test(folded);
  if (early !== null && (!isOtherLoss || isThisLoss)) return early;
  return OF_THEM.test(folded) ? notedEvidence(dialog, withIndicators(dialog, input), input) : null;
}

/** Says what was noted into the statement that was given, and the ways on. */
function noted(
  { dialog, note }: { dialog: VictimDialog; note: string | null },
  context: RespondContext,
): Turn {
  const reply = bubble(context.content.victim.texts['statement.noted'], waysOn(context));
  return {
    dialog: { ...dialog, step: 'done', updatedAt: context.now },
    answer: { name: 'victim.noted', replies: [ahead(note, reply)], tone: 'usual' },
  };
}

/** Asks a step again that is to be corrected, or notes what was put right in the same words; null for other words. */
function takeCorrection(dialog: VictimDialog, text: string, context: RespondContext): Turn | null {
  const corrected = correctStep(dialog, text, context);
  if (corrected === null) return null;
  const again = ask(corrected, context);
  if (again === null)
    return noted({ dialog: corrected, note: noteOfAnswer(dialog, corrected, context) }, context);
  return {
    dialog: { ...corrected, updatedAt: context.now },
    answer: { name: 'victim.step', replies: [again], tone: 'usual' },
  };
}

/** Answers a question about what happened, or that pictures were sent on, where nothing in the message is to be checked. */
function answerAsked(dialog: VictimDialog, input: TurnInput): Answer | null {
  const { assessment, heard, context } = input;
  if ((assessment?.indicators.length ?? 0) > 0 || heard.emergency !== null) return null;
  const spread = answerSpread(dialog, input);
  if (spread !== null) return spread;
  if (heard.ask !== null && OF_CASE.includes(heard.ask)) return answerAsk(heard.ask, dialog.harm, context);
  const question = victimQuestion(dialog, input);
  return question && answerVictimQuestion(question, context);
}

/**
 * Takes what a person says behind the statement and that belongs to it: it is asked for again, corrected, or more is told.
 * null: the words are about something else.
 */
export function takeAfterStatement(dialog: VictimDialog, harm: Harm | null, input: TurnInput): Turn | null {
  const { text, heard, context } = input;
  if (asksForStatement(heard.act)) return statementAgain(dialog, context);
  const corrected = takeCorrection(dialog, text, context);
  if (corrected !== null) return corrected;
  const isOtherHarm =
    harm !== null && harm !== dialog.harm && namesHarm(harm, heard.words, context.topics.harm);
  if (isOtherHarm || heard.words.length > MOST_WORDS) return null;
  const asked = answerAsked(dialog, input);
  if (asked !== null) return { dialog, answer: asked };
  if (asksBack(text) && takeSufferer(dialog, input) === null) return null;
  const late = readLate(dialog, input);
  if (late !== null) return noted(late, context);
  if (!isSkip(text) && !wantsToGoOn(text) && readProgress(text) !== 'next') return null;
  const replies = [bubble(context.content.victim.texts['statement.done'], waysOn(context))];
  return { dialog, answer: { name: 'victim.done', replies, tone: 'usual' } };
}
