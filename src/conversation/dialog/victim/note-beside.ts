import { tellsChildAge } from '../../hearing/child';
import { tellsOfCaller } from '../../hearing/named-harm';
import type { TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { tellsMore } from './own-words';
import type { ToldEarly } from './told-early';

/** A person who says no more than an age. */
const MOST_WORDS = 8;

/** What a victim says beside the open step that needs a word and no other first aid: an age, that the caller calls again. */
export function noteBeside(
  dialog: VictimDialog,
  { text, heard: { words }, context }: TurnInput,
): ToldEarly | null {
  const { texts } = context.content.victim;
  if (words.length <= MOST_WORDS && tellsChildAge(words)) return { dialog, note: texts['noted.child'] };
  const isShort = tellsOfCaller(words, context.topics.harm) && !tellsMore(text);
  return isShort ? { dialog, note: texts['noted.caller'] } : null;
}
