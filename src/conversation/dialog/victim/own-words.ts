import { maskSecrets, tellsStory } from '../../../report';
import { foldText } from '../../../indicator';
import type { VictimDialog } from '../types';

const FEWEST_WORDS = 6;
/** More of a story is not kept. */
export const LONGEST_STORY = 1500;
/** A question is to be answered, not written down. */
const ASKS =
  /\?|(?<![a-z])(?:khong|ko|k|chua|gi|sao|nao|dau|ha|may gio|bao nhieu|bao gio|bao lau|duoc k)(?: (?:a|vay|the|day|ad|nhi|oi|bay gio|gio)){0,3}[ .!]*$|^(?:co nen|lam sao|phai lam|the gio|vay gio)/;

/** Whether words ask something, which is to be answered and not to be written down. */
export function asksSomething(text: string): boolean {
  return ASKS.test(foldText(text).trim());
}

/** Whether words beside the open question tell something of what happened. */
export function tellsMore(text: string): boolean {
  const folded = foldText(text).trim();
  return folded.split(/\s+/).length >= FEWEST_WORDS && !asksSomething(text) && tellsStory(text);
}

/** The dialogue with words added to what happened, masked and without repeats. */
export function withStory(dialog: VictimDialog, text: string): VictimDialog {
  const told = maskSecrets(text).text.trim();
  if (told === '' || dialog.story?.includes(told) === true) return dialog;
  const story = [dialog.story, told].filter((part) => part !== null).join('\n');
  return { ...dialog, story: story.slice(0, LONGEST_STORY) };
}
