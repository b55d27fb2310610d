import { tellsChildAge } from '../../child';
import { tellsOfCaller } from '../../named-harm';
import type { TurnInput } from '../turn';
import type { Word } from '../../words';
import type { VictimDialog } from '../types';
import { withAnswered } from './steps';
import { tellsMore } from './own-words';
import type { ToldEarly } from './told-early';

/** A person who says no more than an age. */
const MOST_WORDS = 8;

/** `không nhớ`, `ko biết`. */
function isUnknown({ plain }: Word, at: number, words: readonly Word[]): boolean {
  return plain === 'khong' && ['nho', 'biet', 'ro'].includes(words[at + 1]?.plain ?? '');
}

/** Whether words name an account by its number: `số tài khoản nó`, `stk`. */
function ofReceiver(words: readonly Word[]): boolean {
  const said = words.map(({ plain }) => plain).join(' ');
  return /(?<![a-z])(?:stk|so (?:tk|tai khoan))(?![a-z])/.test(said);
}

/** What a victim says beside the open step that needs a word and no other first aid: an age, that the caller calls again, that they do not know. */
export function noteBeside(
  dialog: VictimDialog,
  { text, heard: { words }, context }: TurnInput,
): ToldEarly | null {
  const { texts } = context.content.victim;
  if (words.length <= MOST_WORDS && tellsChildAge(words)) return { dialog, note: texts['noted.child'] };
  if (words.length <= MOST_WORDS && words.slice(0, 4).some(isUnknown))
    return {
      dialog: ofReceiver(words) ? withAnswered(dialog, 'receiver') : dialog,
      note: texts['noted.unknown'],
    };
  const isShort = tellsOfCaller(words, context.topics.harm) && !tellsMore(text);
  return isShort ? { dialog, note: texts['noted.caller'] } : null;
}
