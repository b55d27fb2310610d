import type { Reply } from '../advice';
import { cleanText, foldText } from '../indicator';
import type { Answer } from './answer';
import { hasPaid } from './demand';
import type { Heard } from './hear';
import type { Intent } from './phrases';
import { findRequest, type Request } from './requests';
import { isOlder } from './retention';
import { backToMenu, followedQuickReply, menuQuickReplies, sayReply } from './say-reply';
import { DANGER_NUMBERS, type ConversationState, type DangerNumber, type RespondContext } from './types';

/** So long a person who writes again is still taken to be in danger. */
const DANGER_MINUTES = 30;

/** What a person in danger may ask for and gets at once; everything else they say belongs to the danger. */
const ASKED: readonly Intent[] = ['handover', 'privacy', 'menu', 'how-to-report'];

/** What is plainly about something else where officers' phrases know it. */
const OTHER: readonly Intent[] = ['paperwork', 'other-crime', 'rumor.call', 'how-to-check', 'police-real'];

/** What a person in danger says without asking for anything. */
const FEELINGS: readonly Request[] = ['afraid', 'insult'];

/** The number that an answer to a danger names first. */
export function dangerNumber({ text }: Reply): DangerNumber {
  return DANGER_NUMBERS.find((number) => text.startsWith(number)) ?? '113';
}

/** The number that was named to a person who was in danger a moment ago; null where there was none. */
export function openDanger({ topic }: ConversationState, now: string): DangerNumber | null {
  if (topic === null || isOlder(topic.at, now, DANGER_MINUTES)) return null;
  return DANGER_NUMBERS.find((number) => topic.name === `danger.${number}`) ?? null;
}

/**
 * Whether words said behind a danger still belong to it: "tôi phải làm gì", "họ cấm báo công an".
 * A request, a payment that was made and a harm in the phrases of officers do not.
 */
export function staysInDanger({ words, intent, phrased }: Heard, { topics }: RespondContext): boolean {
  const request = findRequest(words, topics.requests);
  if (words.length === 0 || (request !== null && !FEELINGS.includes(request))) return false;
  if (intent !== null && ASKED.includes(intent)) return false;
  if (intent !== null && OTHER.includes(intent) && phrased.some((one) => one === intent)) return false;
  const isVictim = intent?.startsWith('victim.') ?? false;
  return !isVictim || !(hasPaid(words, topics.demand) || phrased.some((one) => one === intent));
}

/** The number again, in other words, and no question: a person in danger is not sent through a menu. */
export function answerDangerAgain(number: DangerNumber, context: RespondContext): Answer {
  const name = `danger.${number}` as const;
  const reply = sayReply(name, context, {
    quickReplies: [...(number === '113' ? [followedQuickReply(context)] : []), backToMenu(context)],
  });
  return { name, replies: [reply], tone: 'urgent', topic: name };
}

/** That help is coming, that it is over, or that it was none: `gọi rồi`, `ổn rồi`, `em hỏi cho biết thôi`. */
const OVER =
  /(?<![a-z])(?:(?:da )?goi (?:113|114|115|112|cong an|cuu hoa|cap cuu)?(?: ?(?:roi|xong))|on roi|khong sao(?: roi| ca| dau)?|tim thay(?: \S+)? roi|ve (?:den )?nha roi|(?:hoi|noi) (?:cho biet |choi |thu )?thoi|nham(?: roi)?|dua thoi|khong phai (?:em|toi|minh|nha))(?![a-z])/;

/** Whether a person says that the danger needs nobody any more. */
export function isDangerOver(text: string): boolean {
  return OVER.test(
    foldText(cleanText(text))
      .replace(/\b(?:k|ko)\b/g, 'khong')
      .replace(/\br\b/g, 'roi'),
  );
}

/** Lets a person out of the danger, without doubt and without a lesson. */
export function answerDangerOver(context: RespondContext): Answer {
  const reply = sayReply('danger.over', context, { quickReplies: menuQuickReplies(context) });
  return { name: 'danger.over', replies: [reply], tone: 'urgent' };
}
