import type { Assessment } from '../checking';
import type { Answer } from './answers/answer';
import { isLostBeside } from './answers/says-nothing';
import { hear } from './hearing/hear';
import type { Intent } from './hearing/phrases';
import type { RespondContext } from './context';

/** What may be asked beside something else; each has a short answer of its own. */
const SIDE_QUESTIONS: readonly Intent[] = [
  'police-real',
  'rumor.call',
  'rumor',
  'paperwork',
  'other-crime',
  'how-to-report',
  'privacy',
  'recovery',
];
/** Answers of a message: one to what it wants first, and so many more. */
const MOST_OTHERS = 2;
const LONGEST_TEXT = 600;
const LEAST_WORDS = 3;

/** Where one question ends and the next begins: a mark, a line, or `cho hỏi`. */
const BETWEEN = /[?\n]+|(?<=[^.]{8})[.!;]\s+|\s(?=(?:cho|xin|muốn|muon) (?:\p{L}+ )?(?:hỏi|hoi)\s)/u;

/** What a message asks in parts of its own. */
export interface OtherQuestions {
  readonly intents: readonly Intent[];
  /** Nothing else was said: then no verdict of its words is wanted. */
  readonly areAll: boolean;
}

/**
 * The other things a message asks, in order: "0900… là ai? làm căn cước ở đâu?" asks about papers beside its number.
 * Only what officers' phrases know in a part of its own, so that no story is taken for a list of questions.
 */
export function findOtherQuestions(
  text: string,
  assessment: Assessment | null,
  context: RespondContext,
): OtherQuestions {
  const none = { intents: [], areAll: false };
  if (text.length > LONGEST_TEXT || assessment?.verdict === 'malicious') return none;
  const parts = text.split(BETWEEN).filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2) return none;
  const asked = parts.flatMap((part): readonly Intent[] => {
    const { words, intent, isPhrased } = hear(part, assessment, context);
    return words.length >= LEAST_WORDS && intent !== null && isPhrased && SIDE_QUESTIONS.includes(intent)
      ? [intent]
      : [];
  });
  const isQuiet = (assessment?.indicators.length ?? 0) === 0;
  return { intents: [...new Set(asked)], areAll: isQuiet && asked.length === parts.length };
}

/** The answer with those to the other questions behind it, at most one to each. */
export function withOtherAnswers(
  answer: Answer,
  { intents, areAll }: OtherQuestions,
  answerIntent: (intent: Intent) => Answer,
): Answer {
  if (answer.tone !== 'usual' || (answer.effects ?? []).length > 0) return answer;
  const said = new Set(answer.replies.map(({ text }) => text));
  const more = intents
    .filter((intent) => !answer.name.startsWith(intent))
    // A rumor that was refuted is answered, however else it was asked.
    .filter((intent) => !(answer.name === 'rumor.refuted' && intent.startsWith('rumor')))
    .flatMap((intent) => answerIntent(intent).replies)
    .filter(({ text }) => !said.has(text))
    .slice(0, MOST_OTHERS);
  if (more.length === 0) return answer;
  const first = isLostBeside(answer, areAll) ? [] : answer.replies;
  return { ...answer, replies: [...first, ...more] };
}
