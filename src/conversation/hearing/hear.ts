import type { Assessment } from '../../checking';
import { withoutLinks } from '../../indicator';
import { findAct, findAsk, type Act, type Ask } from './asides';
import { findCry, hearCry, type Cry } from './cries';
import { findCommonQuestion, type CommonQuestion } from './common-questions';
import { findFragment, type Fragment } from './fragments';
import { mayBeGuessed } from './guessed-intents';
import { isEveryday } from './harm';
import type { Topic } from './intent-model';
import { findMeaning } from './meaning';
import type { Intent, PhrasedIntent } from './phrases';
import { readDanger, type Danger } from './read-danger';
import { readTopic } from './read-topic';
import { findRequest, type Request } from './requests';
import { findRumor, type Rumor } from './rumors';
import { findTale, NO_TALE, type Tale } from './tale';
import type { RespondContext } from '../context';
import { splitWords, type Word } from './words';

/** What the words of a message say, read once for everything that answers it. */
export interface Heard extends Tale {
  /** The words without links, whose parts may spell anything. */
  readonly words: readonly Word[];
  readonly emergency: Danger | null;
  /** What the message wants; null where it does not say so. */
  readonly intent: Intent | null;
  /** The intents whose phrases stand in the message. */
  readonly phrased: readonly PhrasedIntent[];
  /** Whether what it wants is said in such phrases, and not only guessed by the model. */
  readonly isPhrased: boolean;
  /** What it may want where that is not sure. */
  readonly likely: readonly Topic[];
  /** Whether it may tell of a harm, of whatever kind, though that is not sure. */
  readonly mayBeHarm: boolean;
  /** The question it asks beside the bot's own, and what it says instead of tapping a button. */
  readonly ask: Ask | null;
  readonly act: Act | null;
  /** What it asks of the bot itself. */
  readonly request: Request | null;
  /** The refuted rumor that it tells. */
  readonly rumor: Rumor | null;
  /** The question about the police that it asks, of those that have an answer of their own. */
  readonly policeQuestion: CommonQuestion | null;
  /** The everyday question it asks, which is answered whatever the model hears in it. */
  readonly common: CommonQuestion | null;
  /** What it is only the beginning of. */
  readonly fragment: Fragment | null;
  /** What it cries, where it is nothing but a cry. */
  readonly cry: Cry | null;
}

/** From which share of all harms together a message may tell of one; above, one victim comes to one other message. */
const HARM_FROM = 0.1;

/** Reads the words of a message. */
export function hear(
  text: string,
  assessment: Assessment | null,
  { phrases, topics }: Pick<RespondContext, 'phrases' | 'topics'>,
): Heard {
  const found = (assessment?.indicators ?? []).map(({ indicator }) => indicator);
  const words = splitWords(withoutLinks(text, found), phrases.intents.shortForms);
  const reading = readTopic(words, phrases);
  const emergency = readDanger(words, reading, topics.danger);
  const meaning = findMeaning(words, reading, emergency, found, topics);
  const { wanted } = meaning;
  const common = emergency === null ? findCommonQuestion(words, topics.common) : null;
  // A danger that no phrase names is a guess as well.
  const isCalm = emergency === null || emergency === 'unnamed';
  const mayBegin = isCalm && found.length === 0 && mayBeGuessed(wanted);
  const fragment = mayBegin ? findFragment(words, topics.fragments) : null;
  const isFree = emergency === null && common === null && fragment === null;
  const tale = isFree ? findTale(words, reading, meaning, assessment, topics) : NO_TALE;
  const isTold = (tale.trick ?? tale.guessed) !== null;
  const isOfEveryDay = isEveryday(words, topics.harm);
  const intent = common !== null || fragment !== null || isTold ? null : wanted;
  const heard: Heard = {
    words,
    emergency: fragment === null ? emergency : null,
    intent,
    phrased: reading.phrased,
    isPhrased: reading.phrased.some((one) => one === intent),
    likely: isOfEveryDay ? [] : reading.likely,
    mayBeHarm: !isOfEveryDay && reading.harm >= HARM_FROM,
    ask: findAsk(words, topics.asides),
    act: findAct(words, topics.asides),
    request: findRequest(words, topics.requests),
    rumor: findRumor(words, topics.rumors),
    policeQuestion: findCommonQuestion(words, topics.policeQuestions),
    common,
    fragment,
    cry: null,
    ...tale,
  };
  const cry = found.length === 0 ? findCry(text, words, topics.cries) : null;
  return cry === null ? heard : hearCry(cry, heard);
}
