import type { Answer } from '../../answers/answer';
import { answerRescued } from '../../answers/danger';
import { hints } from '../../hearing/danger-phrases';
import { hasPaid } from '../../hearing/demand';
import type { Danger } from '../../hearing/read-danger';
import type { DangerLine } from '../../state';
import type { TurnInput } from '../turn';
import type { Dialog } from '../types';

/** Dangers that end with a word from the one who was missed; nobody is hurt who calls from school. */
const ENDED_BY_WORD: readonly (Danger | null)[] = [
  null,
  'unnamed',
  'ransom',
  'missing-child',
  'missing-person',
  'abroad',
  'paying',
];

/** Dangers of somebody else, of whom there may be news. */
const OF_OTHERS: readonly DangerLine[] = ['113', 'threat', 'menaced', 'missing', 'abroad', 'paying', 'held'];

function isRescued(line: DangerLine | null, open: Dialog | null, { heard, context }: TurnInput): boolean {
  const { words, emergency } = heard;
  const { danger, demand } = context.topics;
  if (!ENDED_BY_WORD.includes(emergency) || hasPaid(words, demand)) return false;
  if ((line === 'call' || line === 'paying' || line === 'paying-self') && hints('hung-up', words, danger))
    return true;
  if ((line === 'paying' || line === 'paying-self') && hints('stopped', words, danger)) return true;
  if (line === 'held-self' && hints('got-home', words, danger)) return true;
  if (emergency === 'paying') return false;
  const isOfOthers = line !== null && OF_OTHERS.includes(line);
  if (hints('rescued', words, danger)) return isOfOthers || open !== null || emergency !== null;
  return isOfOthers && hints('reached', words, danger);
}

/** Gladness where somebody who was missed was heard from, or was stopped in time; outside a danger only where it is said that all is well. */
export function findGoodNews(line: DangerLine | null, open: Dialog | null, input: TurnInput): Answer | null {
  return isRescued(line, open, input) ? answerRescued(line, open?.kind === 'victim', input.context) : null;
}
