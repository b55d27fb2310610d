import { findSaid, type Said } from '../../hearing/danger-said';
import type { Answer } from '../../answers/answer';
import { sayReply } from '../../answers/say-reply';
import { withOpenQuestion } from '../resume';
import type { Turn, TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { harmsOf } from './harms';

/** What a person who is threatened says of pictures, which is no money, whatever verb they use. */
const OF_PICTURES: readonly (Said | null)[] = ['spread', 'sent-picture'];

/** Answers what was sent on, or what was sent to the one who threatens: pictures, in a talk about threats; null for other words. */
export function answerSpread(
  dialog: VictimDialog,
  { heard, context }: Pick<TurnInput, 'heard' | 'context'>,
): Answer | null {
  const said = findSaid('111', heard.words, context.topics.said);
  if (!harmsOf(dialog).includes('threat') || said === null || !OF_PICTURES.includes(said)) return null;
  const reply = sayReply(said === 'spread' ? 'threat.spread' : 'threat.sent', context);
  return { name: 'victim.pictures', replies: [reply], tone: 'urgent' };
}

/** The same, and the open question behind it. */
export function takeSpread(dialog: VictimDialog, input: TurnInput): Turn | null {
  const answer = answerSpread(dialog, input);
  return answer && withOpenQuestion(answer, dialog, input.context);
}
