import { answerCase } from '../../answers/case';
import { asksForStatement } from '../../hearing/asides';
import { openDanger } from '../../danger';
import { answerEarly } from '../answer-early';
import { readBeside } from '../aside';
import { isAsleep } from '../live';
import { answerAfterSending } from '../report/after-sending';
import { keepInDanger } from '../report/in-danger';
import { withOpenQuestion } from '../resume';
import { takeSetAside } from '../set-aside';
import { takeDanger } from '../danger/take-danger';
import type { Turn } from '../turn';
import { answerUnsent, asksForProgress } from '../unsent';
import { wantsReport, wantsToReview } from '../words';
import type { Message, Taker } from './message';

/** Money that was set aside while a life was in danger. */
function takeWhatWasSetAside({ kept, input, usual }: Message): Turn | null {
  return takeSetAside(kept, () => readBeside(input, usual), input);
}

/** A change to a report that was just sent. */
function takeChangeOfSent({ open, kept, harm, state, input }: Message): Turn | null {
  const { heard, context } = input;
  const mayChange = open === null && heard.emergency === null && harm === null;
  if (!mayChange || openDanger(state, context.now) !== null) return null;
  const sent = answerAfterSending(state, input);
  return sent === null ? null : { dialog: kept, answer: sent };
}

/** What is no harm, however harmful it sounds. */
function takeEarly({ open, kept, state, input }: Message): Turn | null {
  const early = open === null ? answerEarly(state, input) : null;
  return early === null ? null : { dialog: kept, answer: early };
}

/** Danger to a life. */
function takeDangerToLife(message: Message): Turn | null {
  const endangered = takeDanger(message);
  return endangered === null ? null : keepInDanger(message.open, endangered, message.input);
}

/** How far something has gone that was begun here and never sent; a person who sent a report is told of that one. */
function takeProgress({ open, kept, state, input }: Message): Turn | null {
  const { record, now } = input.context;
  const begun = kept ?? state.dialog;
  const isAsked = begun !== null && record.kept.reports.length === 0 && asksForProgress(input);
  if (!isAsked || (open !== null && isAsleep(open, now))) return null;
  const answer = answerUnsent(begun, input.context);
  return open === null ? { dialog: kept, answer } : withOpenQuestion(answer, open, input.context);
}

/** The number of a report, unless the words are plainly about something else. */
function takeCaseNumber({ open, kept, input }: Message): Turn | null {
  const { text, context, heard } = input;
  const asksContact = open?.kind === 'report' && open.step === 'contact';
  const asksStatement = asksForStatement(heard.act) && kept?.kind === 'victim';
  const reviews = open?.kind === 'report' && wantsToReview(text);
  if (asksContact || asksStatement || reviews || wantsReport(text) || heard.ask === 'old-complaint')
    return null;
  if (open !== null && isAsleep(open, context.now) && asksForProgress(input)) return null;
  const looked = answerCase(input);
  if (looked === null) return null;
  return open === null ? { dialog: kept, answer: looked } : withOpenQuestion(looked, open, context);
}

/** Who is asked first to take words, whether a dialogue is open or not. */
export const ALWAYS: readonly Taker[] = [
  takeWhatWasSetAside,
  takeChangeOfSent,
  takeEarly,
  takeDangerToLife,
  takeProgress,
  takeCaseNumber,
];
