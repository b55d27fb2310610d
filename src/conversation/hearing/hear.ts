import type { Assessment } from '../../checking';
import { withoutLinks } from '../../indicator';
import { isCheck } from '../answers/check';
import { findAct, findAsk, type Act, type Ask } from './asides';
import { findCommonQuestion, type CommonQuestion } from './common-questions';
import { hints } from './danger-phrases';
import { deedFirst, tellsDeed } from './deed';
import { doubt } from './doubt';
import { toIntent } from './find-intent';
import { findFragment, type Fragment } from './fragments';
import { guessTrick } from './guess-trick';
import { isEveryday } from './harm';
import type { Topic } from './intent-model';
import type { Intent, PhrasedIntent } from './phrases';
import { readDanger, type Danger } from './read-danger';
import { readTopic } from './read-topic';
import { findToldTrick, isHonestTale, tellsOfOthers } from './told-tricks';
import type { RespondContext } from '../context';
import { refineHarm } from './refine-harm';
import { isVictimIntent } from './victim-intent';
import { splitWords, type Word } from './words';

/** What the words of a message say, read once for everything that answers it. */
export interface Heard {
  /** The words without links, whose parts may spell anything. */
  readonly words: readonly Word[];
  readonly emergency: Danger | null;
  /** What the message wants; null where it does not say so. */
  readonly intent: Intent | null;
  /** The intents whose phrases stand in the message. */
  readonly phrased: readonly PhrasedIntent[];
  /** What it may want where that is not sure. */
  readonly likely: readonly Topic[];
  /** The question it asks beside the bot's own, and what it says instead of tapping a button. */
  readonly ask: Ask | null;
  readonly act: Act | null;
  /** The everyday question it asks, which is answered whatever the model hears in it. */
  readonly common: CommonQuestion | null;
  /** What it is only the beginning of. */
  readonly fragment: Fragment | null;
  /** The advisory of the known trick it tells of, of which nothing has come yet. */
  readonly trick: string | null;
  /** The trick that only the model hears in it. */
  readonly guessed: GuessedTrick | null;
}

/** A trick that only the model hears. */
export interface GuessedTrick {
  readonly advisory: string;
  /** Whether it is being tried on somebody: a question what a trick is, or what to do about one, tells of none. */
  readonly isTold: boolean;
}

/** Intents that the model guesses where it has nearly nothing to go by. */
const GUESSED: readonly (Intent | null)[] = [
  null,
  'complaint',
  'advice',
  'how-to-check',
  'how-to-report',
  'out-of-scope',
  'privacy',
  'handover',
  'police-real',
  'thanks',
];

function mayBeGuessed(intent: Intent | null): boolean {
  return GUESSED.includes(intent) || isVictimIntent(intent);
}

/** Intents that a tale of a trick is easily taken for, besides harm; some have a better answer of their own. */
const TOLD_OF: readonly (Intent | null)[] = [...GUESSED, 'other-crime', 'report', 'not-paid', 'maybe-paid'];

/** What the model of tricks may doubt; what else is wanted is heard surely enough, and in a threat the trick is the harm. */
const GUESSED_TALES: readonly (Intent | null)[] = [
  null,
  'how-to-check',
  'advice',
  'maybe-paid',
  'victim.money',
  'victim.otp',
  'victim.app',
  'victim.account',
];

/** A person whom harm was done to tells more. */
const MOST_UNHARMED_WORDS = 18;

/** Whether words may tell of a trick: first aid for nothing that happened is worse than a verdict of the words. */
function mayTell(intent: Intent | null, words: readonly Word[], assessment: Assessment | null): boolean {
  if (isVictimIntent(intent))
    return words.length <= MOST_UNHARMED_WORDS && (assessment?.indicators.length ?? 0) === 0;
  return TOLD_OF.includes(intent) && !isCheck(assessment);
}

/** What is wanted where a danger was heard that is none: a crime long past, a figure of speech, or a calm word of where somebody is. */
function calmIntent(words: readonly Word[], { danger }: RespondContext['topics']): Intent | null {
  const isNone = hints('figure', words, danger) || hints('calm', words, danger);
  return isNone ? null : 'other-crime';
}

/** Reads the words of a message. */
export function hear(
  text: string,
  assessment: Assessment | null,
  { phrases, topics }: Pick<RespondContext, 'phrases' | 'topics'>,
): Heard {
  const found = (assessment?.indicators ?? []).map(({ indicator }) => indicator);
  const rest = withoutLinks(text, found);
  const words = splitWords(rest, phrases.intents.shortForms);
  const reading = readTopic(words, phrases);
  const { phrased } = reading;
  const emergency = readDanger(words, reading, topics.danger);
  const asksPolice = phrased.includes('police-real');
  const ofModel = toIntent(reading);
  const refined = deedFirst(refineHarm(ofModel, words, topics.harm), asksPolice, words, topics.harm);
  const meant = emergency === null && hints('rumored', words, topics.danger) ? 'rumor' : refined;
  // A bank account that is asked about is none that somebody broke into.
  const isOfBank = found.some(({ kind }) => kind === 'account') && !phrased.includes('victim.account');
  const isPast = reading.emergency !== null && emergency === null && meant !== 'rumor';
  const sure = meant === 'victim.account' && isOfBank ? null : meant;
  const calm = isPast ? calmIntent(words, topics) : sure;
  const isVouched = isVictimIntent(calm) && (phrased.some(isVictimIntent) || tellsDeed(words, topics));
  const isGuess = calm === ofModel && !isVouched && emergency === null;
  const wanted = isGuess ? doubt(calm, words, reading.harm, topics) : calm;
  const common = emergency === null ? findCommonQuestion(words, topics.common) : null;
  // A danger that no phrase names is a guess as well.
  const isCalm = emergency === null || emergency === 'unnamed';
  const mayBegin = isCalm && found.length === 0 && mayBeGuessed(wanted);
  const fragment = mayBegin ? findFragment(words, topics.fragments) : null;
  const isFree = emergency === null && common === null && fragment === null;
  const isTale = isFree && reading.topic !== 'passed-on' && mayTell(wanted, words, assessment);
  const trick = isTale ? findToldTrick(words, topics.tricks) : null;
  const isSuspect = !isVouched && !isHonestTale(words, topics.tricks);
  // Words that want nothing and tell of nobody else are daily life, whatever the model hears.
  const isOfOthers = wanted !== null || tellsOfOthers(words, topics.tricks);
  const mayGuess = isTale && trick === null && isSuspect && isOfOthers && GUESSED_TALES.includes(wanted);
  const likeliest = mayGuess ? guessTrick(wanted, reading, words, topics.trickModel) : null;
  const guessed = likeliest === null ? null : { advisory: likeliest, isTold: wanted !== 'advice' };
  const intent = common === null && fragment === null && (trick ?? guessed) === null ? wanted : null;
  const ask = findAsk(words, topics.asides);
  const act = findAct(words, topics.asides);
  return {
    words,
    emergency: fragment === null ? emergency : null,
    intent,
    phrased,
    likely: isEveryday(words, topics.harm) ? [] : reading.likely,
    ask,
    act,
    common,
    fragment,
    trick,
    guessed,
  };
}
