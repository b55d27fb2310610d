import { tellsChildAge } from '../../hearing/child';
import { owesNothing } from '../../hearing/harm';
import { tellsOfCaller } from '../../hearing/named-harm';
import type { TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { harmsOf } from './harms';
import { tellsMore, withStory } from './own-words';
import type { ToldEarly } from './told-early';

/** A person who says no more than an age. */
const MOST_WORDS = 8;

/** What a victim says beside the open step that needs a word and no other first aid: an age, that nothing is owed to those who threaten, that the caller calls again. */
export function noteBeside(
  dialog: VictimDialog,
  { text, heard: { words }, context }: TurnInput,
): ToldEarly | null {
  const { texts } = context.content.victim;
  if (words.length <= MOST_WORDS && tellsChildAge(words)) return { dialog, note: texts['noted.child'] };
  if (harmsOf(dialog).includes('threat') && owesNothing(words, context.topics.harm))
    return { dialog: withStory(dialog, text), note: texts['noted.no-debt'] };
  const isShort = tellsOfCaller(words, context.topics.harm) && !tellsMore(text);
  return isShort ? { dialog, note: texts['noted.caller'] } : null;
}
