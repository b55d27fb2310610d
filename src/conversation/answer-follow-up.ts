import type { Answer } from './answer';
import { replyOf } from './answer-common';
import { ANSWERED, findFollowUp, type Answered } from './follow-ups';
import type { Heard } from './hear';
import type { Intent } from './phrases';
import { findRequest } from './requests';
import { isOlder } from './retention';
import type { ConversationState, RespondContext, TopicName } from './types';

/** So long short words belong to the answer before them. */
const MINUTES = 10;

/** Names of answers, and what follows them speaks of. */
const SPEAKS_OF: readonly (readonly [name: RegExp, answered: Answered])[] = [
  [/^check\.(?:malicious|suspicious)$|^together\.warned$/, 'warned'],
  [/^check\.unknown$|^together\.same$|^read$/, 'unsure'],
  [/^check\.official$/, 'official'],
  [/^common\.(?:bank|otp)-notice$/, 'notice'],
  [/^common\.(?:police-warning|ministry-message)$/, 'reminder'],
  [/^(?:common\.|aside\.tale\.|not-paid|code-kept|told-to-install|opened-only)/, 'advised'],
  [/^police-real$/, 'taught'],
];

/** Topics that were spoken of in general. */
const TAUGHT: readonly TopicName[] = ['police', 'learn'];

/** What the next words may speak of behind an answer that has no topic of its own. */
export function topicBehind({ name }: Answer): Answered | undefined {
  const kept = ANSWERED.find((one) => name.startsWith(`follow-up.${one}.`));
  return kept ?? SPEAKS_OF.find(([pattern]) => pattern.test(name))?.[1];
}

/** What officers' phrases hear in words that are no follow-up, however alike: they want something of their own. */
const WANTED: readonly Intent[] = [
  'victim.money',
  'victim.threat',
  'victim.account',
  'police-real',
  'recovery',
  'privacy',
  'complaint',
  'handover',
  'other-crime',
  'paperwork',
];

/** Whether words are about something else than the answer before them. */
function wantsOther({ words, emergency, common, phrased }: Heard, { topics }: RespondContext): boolean {
  if (emergency !== null || common !== null || findRequest(words, topics.requests) !== null) return true;
  return phrased.some((intent) => WANTED.includes(intent));
}

/** What kind of answer stands before these words; null where none does that they may speak of. */
export function answeredBefore({ topic }: ConversationState, now: string): Answered | null {
  if (topic === null || isOlder(topic.at, now, MINUTES)) return null;
  if (TAUGHT.includes(topic.name)) return 'taught';
  return ANSWERED.find((one) => one === topic.name) ?? null;
}

/** Answers short words about the verdict or the advice before them: `có phải lừa k`, `chưa bấm`, `giờ làm sao`. */
export function answerFollowUp(
  heard: Heard,
  state: ConversationState,
  context: RespondContext,
): Answer | null {
  const answered = answeredBefore(state, context.now);
  if (answered === null || wantsOther(heard, context)) return null;
  const { followUps } = context.topics;
  const said = findFollowUp(heard.words, answered, followUps);
  const text = said === null ? undefined : followUps.texts[answered][said];
  if (text === undefined) return null;
  const reply = replyOf(text, followUps.offers[answered], context);
  return { name: `follow-up.${answered}.${said}`, replies: [reply], tone: 'usual' };
}
