import { readLoss } from '../../report';
import { sayAside } from '../answers/beside';
import type { RespondContext } from '../context';
import { asksQuestion } from '../hearing/asks-question';
import { withOpenQuestion } from './resume';
import { bubble, type Turn, type TurnInput } from './turn';
import type { Dialog } from './types';

/** More words are a story, whatever they end in; where one is asked for, fewer. */
const MOST_WORDS = 14;
const MOST_WORDS_FOR_STORY = 8;

/** Whether words are few enough for a question, and tell of no loss. */
export function mayAsk({ text, heard: { words } }: TurnInput, expectsStory: boolean): boolean {
  return (
    words.length <= (expectsStory ? MOST_WORDS_FOR_STORY : MOST_WORDS) && readLoss(text).lost.length === 0
  );
}

/** Whether words ask, or end in a question mark. */
export function isAsking({ text, heard: { words } }: TurnInput): boolean {
  return asksQuestion(words) || (text.includes('?') && words.length > 1);
}

/** Says of a question that nothing knows that an officer can answer it, and puts the open one again. */
export function leaveToOfficer(dialog: Dialog, context: RespondContext): Turn {
  const replies = [bubble(sayAside('unknown-question', context))];
  return withOpenQuestion({ name: 'asked.unknown', replies, tone: 'usual' }, dialog, context);
}
