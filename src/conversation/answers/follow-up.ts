import type { Answer } from './answer';
import { replyOf } from './common';
import { ANSWERED, findFollowUp, type Answered, type FollowUp } from '../hearing/follow-ups';
import type { Heard } from '../hearing/hear';
import type { TurnInput } from '../dialog/turn';
import type { Intent } from '../hearing/phrases';
import { speaks } from '../hearing/phrase-set';
import { isOlder } from '../retention';
import type { RespondContext } from '../context';
import type { ConversationState, TopicName } from '../state';

/** So long short words belong to the answer before them. */
const MINUTES = 10;

/** Names of answers, and what follows them speaks of. */
const SPEAKS_OF: readonly (readonly [name: RegExp, answered: Answered])[] = [
  [/^check\.(?:malicious|suspicious)$|^together\.warned$|^common\.bait-paid$/, 'warned'],
  [/^check\.unknown$|^together\.same$|^read$|^how-to-check\.told$/, 'unsure'],
  [/^check\.official$/, 'official'],
  [/^common\.(?:bank|otp)-notice$/, 'notice'],
  [/^common\.(?:police-warning|ministry-message)$/, 'reminder'],
  [/^common\.block-number$/, 'blocking'],
  [/^common\.talk-to-family$/, 'talk'],
  [/^paperwork$|^common\.(?:level-two|vneid-where)$/, 'papers'],
  [/^how-to-report$|^common\.(?:police-address|hotline-no-answer)$|^aside\.(?:hours|bring|fee)$/, 'station'],
  [/^(?:told-trick|aside\.tale\.)/, 'told'],
  [/^(?:common\.|not-paid|code-kept|told-to-install|opened-only)/, 'advised'],
  [/^police-real(?:$|\.)/, 'of-police'],
  [/^(?:learn|learn-more|learn-tip|learn-new)$/, 'page'],
  [/^learn-share/, 'handed'],
  [/^learn-group$/, 'taught'],
  [/^(?:advice|out-of-scope|other-crime|recovery|near-miss|learn\.found|heard)$/, 'said'],
  [/^media\.(?:image|audio|video|unavailable)$/, 'shown'],
];

/** Topics that ask for words of their own, and what short words behind them speak of. */
const ASKED_OF: readonly (readonly [topic: TopicName, answered: Answered])[] = [
  ['police', 'of-police'],
  ['learn', 'taught'],
];

/** Whether words vouch for somebody: what follows them speaks of that person. What a warning speaks of stays as bad, whoever sent it. */
function vouches(said: FollowUp, answered: Answered): boolean {
  return said === 'called-back' || (said === 'known' && answered !== 'warned');
}

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

/** What is said of an answer as sharply as a complaint, and what denies the harm that its words name. */
const IN_SPITE_OF: Readonly<Partial<Record<FollowUp, readonly Intent[]>>> = {
  known: ['complaint'],
  sure: ['complaint', 'police-real'],
  'no-demand': ['victim.threat', 'victim.money'],
  'no-card': ['police-real'],
  named: ['police-real'],
  demanded: ['police-real', 'victim.threat'],
  real: ['police-real'],
  whom: ['paperwork', 'police-real', 'handover'],
  where: ['paperwork', 'police-real'],
  hours: ['paperwork'],
  bring: ['paperwork'],
  fee: ['paperwork', 'victim.money'],
  phone: ['paperwork', 'police-real'],
  answers: ['police-real'],
  aloud: ['other-crime'],
  'of-state': ['police-real'],
};

/** Whether words are about something else than the answer before them. */
function wantsOther({ emergency, common, request, phrased }: Heard, said: FollowUp): boolean {
  if (emergency !== null || common !== null || request !== null) return true;
  const meant = IN_SPITE_OF[said] ?? [];
  return phrased.some((intent) => WANTED.includes(intent) && !meant.includes(intent));
}

/** What kind of answer stands before these words; `nothing` where nothing does and no dialogue is open, null where none that they may speak of. */
export function answeredBefore({ topic, dialog }: ConversationState, now: string): Answered | null {
  if (topic === null || isOlder(topic.at, now, MINUTES)) return dialog === null ? 'nothing' : null;
  const asked = ASKED_OF.find(([name]) => name === topic.name)?.[1];
  return asked ?? ANSWERED.find((one) => one === topic.name) ?? null;
}

/** What short words are already, where nothing went before that they could speak of. */
const SAID_ALONE: readonly (Intent | null)[] = [
  'thanks',
  'complaint',
  'greet',
  'menu',
  'handover',
  'privacy',
];

/** `ok cảm ơn` is thanks before it is anything else; behind nothing the model is asked as well. */
function saysElse(
  { phrased, intent, words, cry }: Heard,
  answered: Answered,
  said: FollowUp,
  { topics }: RespondContext,
): boolean {
  // A first message that cries has an answer of its own, and `toi roi` is no `tôi rồi`.
  if (cry !== null && (answered === 'nothing' || said === 'noted')) return true;
  if (said === 'upset' || said === 'done') return false;
  // `nói lại đi` complains of nothing.
  const isAgain = intent === 'complaint' && speaks(topics.followUps.said.explain, words);
  if (answered === 'nothing' && !isAgain && SAID_ALONE.includes(intent)) return true;
  return said === 'noted' && phrased.includes('thanks');
}

/** Answers short words about the verdict or the advice before them: `có phải lừa k`, `chưa bấm`, `giờ làm sao`. */
export function answerFollowUp({ text, heard, context }: TurnInput, state: ConversationState): Answer | null {
  const answered = answeredBefore(state, context.now);
  if (answered === null) return null;
  const { followUps } = context.topics;
  const said = findFollowUp(text, heard.words, answered, followUps);
  if (said === null || wantsOther(heard, said) || saysElse(heard, answered, said, context)) return null;
  const about = followUps.texts[answered][said];
  if (about === undefined) return null;
  const reply = replyOf(about, followUps.offers[answered], context);
  const behind = vouches(said, answered) ? 'vouched' : answered;
  return { name: `follow-up.${behind}.${said}`, replies: [reply], tone: 'usual' };
}
