import { findIndicators, type Indicator } from '../indicator';
import { behindKnown, readTime } from './answer-words';
import { asksBack } from './asks-back';
import { closeStep, unconfirm } from './draft';
import { addEvidence } from './evidence';
import { evidenceIn } from './evidence-in';
import { lossBeside } from './loss-beside';
import { maskSecrets } from './mask';
import { namesPlate } from './number-plates';
import { isOnlyTime } from './only-time';
import { isOnlyContact, ownPhones } from './own-contact';
import { isOthersNumber } from './own-number';
import { rightsTime } from './rights-time';
import { answerWords } from './short-answer';
import { accepted } from './step-answer';
import { giveContact } from './tell-contact';
import type { AnswerContext, Noted, ReportDraft, ReportedTime, ReportStep, StepAnswer } from './types';
import { isThin, namesPlace, tellsBeside, withWords } from './words-beside';

const LONGEST_TEXT = 2000;
/** What is longer tells what happened, and a time in it is no answer. */
const MOST_WORDS = 8;
/** Fewer words before the story was asked for are a slip; so many are its beginning. */
const STORY_WORDS = 3;
const PUTS_RIGHT =
  /^(?:(?:a|ah|da|u) )*(?:nham|sua|khong phai)(?![a-z])|(?<![a-z])(?:moi dung|dung ra)(?![a-z])/;
/** `tôi ghi nhầm ngày, phải là 20/11`, `hôm kia chứ không phải hôm qua`, `đổi ngày thành 20/11`, `sai rồi, hôm kia`. */
const RIGHTS_TIME =
  /^(?:(?:a|ah|da|u|oi|thoi|chet|toi|em|minh|chau|bac|con|ghi|noi|khai|bao|nho|viet|nhap) )*(?:nham|lon|sai(?= (?:ngay|gio|thoi gian|roi|hom))|quen(?= (?:la|chuyen|viec|ngay|phai))|(?:sua|doi|chinh|thay)(?: lai)? (?:ngay|gio|thoi gian|thanh))(?![a-z])|(?<![a-z])(?:chu|ma) khong phai(?![a-z])|^(?:ngay|gio|thoi gian|hom do|chuyen|viec)(?: (?:do|nay|xay ra|thi|la))* (?:phai la|dung la|moi dung|sai|nham)(?![a-z])/;

interface Told {
  readonly draft: ReportDraft;
  readonly noted: readonly Noted[];
}

/** Whether a telephone stands among numbers of which nothing says whose they are. */
function isAnyones(numbers: readonly Indicator[], text: string): boolean {
  return numbers.some((one) => one.kind === 'phone' && !isOthersNumber(one, text));
}

/** The person's own number is the contact; all others are evidence. */
function takeNumbers({ draft }: Told, step: ReportStep, text: string): Told {
  const own = step === 'contact' ? [] : ownPhones(text);
  const others = (step === 'contact' ? findIndicators(text, []).indicators : evidenceIn(draft, text)).filter(
    ({ raw }) => !own.some((one) => one.raw === raw),
  );
  const shown = addEvidence(draft, { indicators: others });
  return {
    draft: own.length === 0 ? shown : giveContact(shown, text, own),
    noted: [
      ...(others.length === 0 ? [] : ([isAnyones(others, text) ? 'evidence-phone' : 'evidence'] as const)),
      ...(own.length === 0 ? [] : (['contact'] as const)),
    ],
  };
}

function takeLoss(told: Told, step: ReportStep, text: string): Told {
  const isBare = step === 'category' && answerWords(text).length < STORY_WORDS;
  const loss = step === 'loss' || isBare ? null : lossBeside(told.draft, text);
  if (loss === null) return told;
  return { draft: closeStep({ ...told.draft, loss }, 'loss'), noted: [...told.noted, 'loss'] };
}

function timeBeside(
  { answered, when }: ReportDraft,
  step: ReportStep,
  text: string,
  now: string,
): ReportedTime | null {
  const words = answerWords(text);
  if (step === 'when' || words.length > MOST_WORDS || asksBack(text)) return null;
  if (findIndicators(text, []).indicators.length > 0) return null;
  const told = readTime(text, now);
  if (told === null || (told.read === null && !isOnlyTime(text))) return null;
  if (!answered.includes('when')) return told;
  const said = words.join(' ');
  const isRight =
    PUTS_RIGHT.test(said) ||
    RIGHTS_TIME.test(said) ||
    rightsTime(said) ||
    (isOnlyTime(text) && step !== 'contact');
  return isRight ? behindKnown(told, when, text, now) : null;
}

function takeTime(told: Told, step: ReportStep, text: string, now: string): Told {
  const when = timeBeside(told.draft, step, text, now);
  if (when === null) return told;
  return { draft: closeStep({ ...told.draft, when }, 'when'), noted: [...told.noted, 'when'] };
}

/** What is told beyond the facts; before the story was asked for, the facts as they were said are its beginning. */
function takeStory(told: Told, step: ReportStep, text: string): Told {
  if (step === 'what' || isOnlyContact(text)) return told;
  const words = answerWords(text);
  if (step === 'category') {
    return told.noted.includes('loss') ? { ...told, draft: withWords(told.draft, text) } : told;
  }
  const begins = step === 'when' && isThin(told.draft.what) && words.length >= STORY_WORDS && !asksBack(text);
  const tells = tellsBeside(text) || begins || namesPlace(text) || namesPlate(text);
  const isRightTime =
    told.noted.includes('when') && (RIGHTS_TIME.test(words.join(' ')) || rightsTime(words.join(' ')));
  if (isRightTime || PUTS_RIGHT.test(words.join(' ')) || !tells) return told;
  return { draft: withWords(told.draft, text), noted: [...told.noted, 'story'] };
}

/**
 * Takes words that are no answer to the open question but one to another: numbers, a loss, a time, more of the story.
 * The open question stays open. null: they tell nothing.
 */
export function tellBeside(
  draft: ReportDraft,
  step: ReportStep,
  text: string,
  { now }: AnswerContext,
): StepAnswer | null {
  const { text: kept, masked } = maskSecrets(text.slice(0, LONGEST_TEXT));
  const numbers = takeNumbers({ draft, noted: [] }, step, kept);
  const facts = takeTime(takeLoss(numbers, step, kept), step, kept, now);
  const { draft: next, noted } = takeStory(facts, step, kept);
  // A question for the story says itself what becomes of numbers alone.
  const isOnlyEvidence = step === 'what' && noted.every((one) => one.startsWith('evidence'));
  return noted.length === 0 || isOnlyEvidence ? null : accepted(unconfirm(next), masked, noted);
}
