import { behindKnown, hasMoreToShow, readTime, showEvidence, tellStory, tellTime } from './answer-words';
import { asksBack } from './asks-back';
import { chooseOption } from './choose-option';
import { closeStep, previousStep, reopenStep, stepsOf, unconfirm } from './draft';
import { findLossWords } from './loss-words';
import { maskSecrets } from './mask';
import { parseAmount } from './parse-amount';
import { parseCorrection } from './parse-correction';
import { parseYesNo } from './parse-yes-no';
import { answerCore, answerWords, isSkip } from './short-answer';
import { accepted, agreeTo, skipStep, unclear } from './step-answer';
import { shownEvidence } from './summary';
import { tellBeside } from './tell-beside';
import { tellCategory } from './tell-category';
import { addToSummary } from './add-to-summary';
import { pointsAtPicture } from './earlier-picture';
import { tellBesideSummary, tellContact } from './tell-contact';
import type { AnswerContext, ReportDraft, ReportStep, StepAnswer, StepInput, UnclearReason } from './types';

/** `sửa số điện thoại`: whose number is not said. */
const ANY_NUMBER =
  /^(?:[a-z]+ )*(?:sua|doi|chinh|ghi|nhap)(?: lai)? (?:sdt|so dt|so dien thoai)(?: (?:thanh|la))?[ \d]*$/;

/** Where something is asked back the words are kept for no other question. */
export const ASKS_BACK: readonly UnclearReason[] = [
  'which-number',
  'whose-number',
  'what-to-add',
  'picture-again',
];

/** `thôi đừng gửi nữa` where all is shown: a no to sending, not to what is shown. */
const REFUSES_SENDING =
  /^(?:(?:thoi|em|toi|minh|chau|a) )*(?:dung|khong|khoi|chang)(?: (?:muon|can))? (?:gui|bao)(?: (?:nua|di|nhe|nha|a|dau|roi|luon|len|em|toi|minh|tin bao|giup|cong an))*$/;

function refusesSending(text: string): boolean {
  return parseYesNo(text) === 'no' && REFUSES_SENDING.test(answerWords(text).join(' '));
}

function confirm(
  draft: ReportDraft,
  step: 'summary' | 'consent',
  text: string,
  context: AnswerContext,
): StepAnswer {
  const answer = parseYesNo(text);
  if (answer === null) return unclear('not-yes-or-no');
  if (step === 'summary' && refusesSending(text)) return { kind: 'refused' };
  if (step === 'summary') return answer === 'yes' ? accepted(closeStep(draft, step)) : unclear('which-step');
  return answer === 'yes' ? agreeTo(draft, context) : { kind: 'refused' };
}

/** A number to put right may be that of those who are reported, where the person left none; where they did, nobody knows. */
function whoseNumber(draft: ReportDraft, text: string): 'contact' | 'evidence' | 'unknown' {
  const isAnyNumber = ANY_NUMBER.test(answerCore(text));
  if (!isAnyNumber || shownEvidence(draft, 'phone').length === 0) return 'contact';
  return draft.contact?.kind === 'given' ? 'unknown' : 'evidence';
}

function correct(
  draft: ReportDraft,
  step: ReportStep,
  wanted: ReportStep | 'previous',
  text: string,
  { now }: AnswerContext,
): StepAnswer | null {
  if (wanted === 'previous' && step === 'summary') return unclear('which-step');
  const whose = wanted === 'contact' ? whoseNumber(draft, text) : null;
  if (whose === 'unknown') return unclear('which-number');
  const fixed = wanted === 'previous' ? previousStep(draft) : (whose ?? wanted);
  if (fixed === null) return unclear('first-step');
  const known = draft.answered.includes(fixed) && stepsOf(draft.category).includes(fixed);
  const loss = known && fixed === 'loss' ? parseAmount(text) : null;
  if (loss !== null) return accepted(unconfirm({ ...draft, loss }));
  const when = known && fixed === 'when' && !asksBack(text) ? readTime(text, now) : null;
  if (when !== null && when.read !== null)
    return accepted(unconfirm({ ...draft, when: behindKnown(when, draft.when, text, now) }));
  return known ? accepted(reopenStep(draft, fixed)) : null;
}

/** Reads words as an answer to the open question alone. */
function read(draft: ReportDraft, step: ReportStep, text: string, context: AnswerContext): StepAnswer {
  if (text.trim() === '') return unclear('empty');
  const beside = step === 'summary' ? tellBesideSummary(draft, text) : null;
  if (beside !== null) return beside;
  const added = step === 'summary' ? addToSummary(draft, text) : null;
  if (added !== null) return added;
  if (pointsAtPicture(text) && draft.evidence.pictures.length === 0) return unclear('picture-again');
  const goesOn = (step === 'contact' || step === 'summary') && hasMoreToShow(text);
  const wanted = goesOn ? 'evidence' : parseCorrection(text);
  const corrected = wanted === null ? null : correct(draft, step, wanted, text, context);
  if (corrected !== null) return corrected;
  if (isSkip(text)) return skipStep(draft, step);
  switch (step) {
    case 'category':
      return tellCategory(draft, text);
    case 'what':
      return tellStory(draft, text);
    case 'when':
      return tellTime(draft, text, context);
    case 'loss': {
      const loss = parseAmount(text);
      if (loss !== null) return accepted(closeStep({ ...draft, loss }, step));
      const words = findLossWords(text);
      return words === null || words.kind === 'savings'
        ? unclear('not-an-amount')
        : accepted(
            closeStep(
              { ...draft, what: [draft.what, maskSecrets(text).text.trim()].filter(Boolean).join('\n') },
              step,
            ),
          );
    }
    case 'evidence':
      return showEvidence(draft, text);
    case 'contact':
      return tellContact(draft, text);
    case 'summary':
    case 'consent':
      return confirm(draft, step, text, context);
  }
}

/**
 * Takes the answer to a step, by button or in words. At every step "sửa …" goes back to an answered one and
 * "bỏ qua" or "không nhớ" skips; evidence stays open until the person says that this is all. What answers another
 * question is kept for that one, and the open one stays open.
 * Cancelling is not read here: that is the conversation's matter.
 */
export function answerStep(
  draft: ReportDraft,
  step: ReportStep,
  input: StepInput,
  context: AnswerContext,
): StepAnswer {
  if (input.kind === 'option') return chooseOption(draft, step, input.option, context);
  const answer = read(draft, step, input.text, context);
  const isRead = answer.kind !== 'unclear' || ASKS_BACK.includes(answer.reason);
  return isRead ? answer : (tellBeside(draft, step, input.text, context) ?? answer);
}
