import type { Reply } from '../../advice';
import type { Answer } from './answer';
import { answerAsk, isAskedAnywhere, sayAside } from './beside';
import { answerCommon } from './common';
import { answerIntent, type Asked } from './topic';
import { hear } from '../hearing/hear';
import type { Intent } from '../hearing/phrases';
import { isVictimIntent } from '../hearing/victim-intent';
import { splitQuestions } from '../split-questions';
import type { RespondContext } from '../context';
import type { Inbound } from '../inbound';

/** What has a short answer of its own, where officers' phrases hear it. */
const SHORT: readonly Intent[] = [
  'police-real',
  'rumor.call',
  'paperwork',
  'other-crime',
  'how-to-report',
  'privacy',
  'recovery',
];

type Part = { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'unknown' | 'urgent' };

function answerPart(text: string, inbound: Inbound, asked: Asked, context: RespondContext): Part {
  const heard = hear(text, null, context);
  const { emergency, intent, isPhrased, common, ask } = heard;
  if (emergency !== null || (isVictimIntent(intent) && isPhrased)) return { kind: 'urgent' };
  if (common !== null) return { kind: 'answer', answer: answerCommon(common, null, inbound, context) };
  if (isAskedAnywhere(ask)) return { kind: 'answer', answer: answerAsk(ask, 'report', context) };
  if (intent === null || !SHORT.includes(intent) || !isPhrased) return { kind: 'unknown' };
  return {
    kind: 'answer',
    answer: answerIntent(intent, { ...asked, text, heard, assessment: null }, context),
  };
}

/** One answer behind the number of its question, with nothing to tap but what it calls. */
function replyTo(part: Part, place: number, context: RespondContext): Reply {
  const n = String(place + 1);
  const [first] = part.kind === 'answer' ? part.answer.replies : [];
  if (first === undefined)
    return { text: sayAside('listed.unknown', context, { n }), buttons: [], quickReplies: [] };
  return { ...first, text: sayAside('listed', context, { n, answer: first.text }) };
}

/**
 * Answers several questions of one message, each in its place. null: it asks one, something in it cannot wait,
 * or none of its answers is known.
 */
export function answerListed(
  text: string,
  inbound: Inbound,
  asked: Asked,
  context: RespondContext,
): Answer | null {
  const parts = splitQuestions(text).map((part) => answerPart(part, inbound, asked, context));
  const known = parts.filter(({ kind }) => kind === 'answer');
  if (known.length === 0 || parts.some(({ kind }) => kind === 'urgent')) return null;
  const replies = parts.map((part, place) => replyTo(part, place, context));
  return { name: 'listed', replies, tone: 'usual' };
}
