import { speaksOfChild, tellsChildAge } from '../../hearing/child';
import { hints } from '../../hearing/danger-phrases';
import type { DangerLine } from '../../state';
import { splitWords } from '../../hearing/words';
import type { TurnInput } from '../turn';
import type { Dialog } from '../types';

/** Whether a person who is threatened turns out to be a child: then nobody asks about money or a bank. */
function isThreatened(line: DangerLine | null, open: Dialog | null, { heard }: TurnInput): boolean {
  const isMenaced = line === 'threat' || (open?.kind === 'victim' && open.harm === 'threat');
  return isMenaced && heard.emergency === null && tellsChildAge(heard.words);
}

/** Whether pictures or a meeting are wanted of a child of whom a victim has told, or whom the words name. */
function isGroomed(open: Dialog | null, { heard: { words }, context }: TurnInput): boolean {
  if (open?.kind !== 'victim') return false;
  const { danger } = context.topics;
  if (!hints('groomed', words, danger) && !hints('sexual', words, danger)) return false;
  const story = splitWords(open.story ?? '', context.phrases.intents.shortForms);
  const isNamed = open.harm !== 'threat' && hints('of-child', words, danger);
  return isNamed || speaksOfChild(words, danger) || speaksOfChild(story, danger);
}

/** Whether what was taken for a loss or a threat turns out to be done to a child, who needs help before any money. */
export function turnsOutChild(line: DangerLine | null, open: Dialog | null, input: TurnInput): boolean {
  return isThreatened(line, open, input) || isGroomed(open, input);
}
