import { asksBack, countWords, maskSecrets, tellsStory } from '../../../report';
import type { VictimDialog } from '../types';
import { namesThem } from './names-whom';
import { tellsOfThem } from './tells-of-them';
import { tellsTrace } from './tells-trace';

const FEWEST_WORDS = 6;
/** More of a story is not kept. */
export const LONGEST_STORY = 1500;

/** Whether words beside the open question tell something of what happened, or under which name the other side writes. */
export function tellsMore(text: string): boolean {
  const isLong = countWords(text) >= FEWEST_WORDS || namesThem(text) || tellsTrace(text) || tellsOfThem(text);
  return isLong && !asksBack(text) && tellsStory(text);
}

/** The dialogue with words added to what happened, masked and without repeats. */
export function withStory(dialog: VictimDialog, text: string): VictimDialog {
  const told = maskSecrets(text).text.trim();
  if (told === '' || dialog.story?.includes(told) === true) return dialog;
  const story = [dialog.story, told].filter((part) => part !== null).join('\n');
  return { ...dialog, story: story.slice(0, LONGEST_STORY) };
}
