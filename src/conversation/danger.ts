import { cleanText, foldText } from '../indicator';
import { hasPaid } from './hearing/demand';
import { findSaid } from './hearing/danger-said';
import type { Heard } from './hearing/hear';
import type { Intent } from './hearing/phrases';
import type { Request } from './hearing/requests';
import { isOlder, RETENTION } from './retention';
import type { RespondContext } from './context';
import { DANGER_LINES, type ConversationState, type DangerLine, type DangerPhase } from './state';
import { isVictimIntent } from './hearing/victim-intent';

/** So long a person who writes again is still taken to be in danger. */
const DANGER_MINUTES = 30;

/** So long nobody tells a person who wanted to die that they were not understood. */
const STAY_MINUTES = RETENTION.topicHours * 60;

/** What is plainly about something else, or asked for, where officers' phrases know it; everything else belongs to the danger. */
const OTHER: readonly Intent[] = [
  'privacy',
  'menu',
  'how-to-report',
  'handover',
  'paperwork',
  'other-crime',
  'rumor.call',
  'how-to-check',
  'police-real',
];

/** What a child may ask of the bot and gets at once. */
const OF_BOT: readonly Intent[] = ['privacy', 'menu', 'handover', 'paperwork'];

/** What a person in danger says without asking for anything. */
const FEELINGS: readonly Request[] = ['afraid', 'insult', 'insult-short'];

function lineOf({ topic }: ConversationState, now: string): DangerLine | null {
  if (topic === null || isOlder(topic.at, now, DANGER_MINUTES)) return null;
  return DANGER_LINES.find((line) => topic.name === `danger.${line}`) ?? null;
}

/** How far the danger has gone that was spoken of; null where help is still to be called. */
export function phaseOf({ topic }: ConversationState): DangerPhase | null {
  return topic?.phase ?? null;
}

/** What was said last to a person who was in danger a moment ago; null where there was none. */
export function openDanger(state: ConversationState, now: string): DangerLine | null {
  return phaseOf(state) === 'over' ? null : lineOf(state, now);
}

/** The danger that has just ended well; null where there was none, or it goes on. */
export function pastDanger(state: ConversationState, now: string): DangerLine | null {
  return phaseOf(state) === 'over' ? lineOf(state, now) : null;
}

/** Whether a person spoke of wanting to die some hours ago. */
export function wantedToDie({ topic }: ConversationState, now: string): boolean {
  return topic?.name === 'danger.115' && !isOlder(topic.at, now, STAY_MINUTES);
}

/** Whether somebody who threatens already does so again, which asks for no other answer. */
export function isSameThreat(
  line: DangerLine,
  { intent, words }: Heard,
  { topics }: RespondContext,
): boolean {
  const isMenaced = line === 'threat' || line === 'menaced' || line === 'call';
  return isMenaced && intent === 'victim.threat' && !hasPaid(words, topics.demand);
}

/** A child in trouble is asked nothing about banks and sums: only what is plainly asked of the bot leads out. */
function staysWithChild({ words, intent, isPhrased, request }: Heard): boolean {
  if (words.length === 0 || (request !== null && !FEELINGS.includes(request))) return false;
  return intent === null || !isPhrased || !OF_BOT.includes(intent);
}

/**
 * Whether words said behind a danger still belong to it: "tôi phải làm gì", "họ cấm báo công an".
 * A request, a payment that was made and a harm in the phrases of officers do not; a child's do.
 */
export function staysInDanger(line: DangerLine, heard: Heard, context: RespondContext): boolean {
  const { words, intent, isPhrased, request } = heard;
  if (findSaid(line, words, context.topics.said) !== null) return true;
  if (line === '111' || line === 'abuse') return staysWithChild(heard);
  if (words.length === 0 || (request !== null && !FEELINGS.includes(request))) return false;
  if (isSameThreat(line, heard, context)) return true;
  if (intent !== null && OTHER.includes(intent) && isPhrased) return false;
  return !isVictimIntent(intent) || !(hasPaid(words, context.topics.demand) || isPhrased);
}

/** That it is over, or that it was none: `ổn rồi`, `dập được rồi`, `em hỏi cho biết thôi`. */
const OVER =
  /(?<![a-z])(?:on roi|khong sao(?: roi| ca| dau)?|tim thay(?: \S+)? roi|ve (?:den )?nha roi|(?:hoi|noi) (?:cho biet |choi |thu )?thoi|nham(?: roi)?|dua thoi|(?:dap|tat)(?: duoc| het| xong| lua| chay){0,2} roi|khong phai (?:em|toi|minh|nha))(?![a-z])/;

function folded(text: string): string {
  return foldText(cleanText(text))
    .replace(/\b(?:k|ko)\b/g, 'khong')
    .replace(/\br\b/g, 'roi');
}

/** Whether a person says that the danger needs nobody any more. */
export function isDangerOver(text: string): boolean {
  return OVER.test(folded(text));
}
