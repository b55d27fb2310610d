import type { Assessment } from '../checking';
import { verdictButtons, verdictQuickReplies } from './actions';
import { LIMITS } from './limits';
import type { Knowledge } from './owner';
import type { Reply } from './types';
import { readVerdict, writeVerdict, type Shape } from './verdict-text';

const LEAST: Shape = { reasons: 1, others: 0, site: false };

/** What a verdict says besides the least, the most useful first; each is kept where it still fits one bubble. */
const ADDITIONS: readonly Partial<Shape>[] = [
  { site: true },
  { reasons: 2 },
  { others: 1 },
  { others: 2 },
  { reasons: 3 },
  { others: 3 },
  { others: 4 },
  { others: 5 },
];

/**
 * Says a verdict in words: one bubble, short enough to carry its buttons.
 * Every address and number that is not official is written so that it cannot be tapped.
 */
export function explain(assessment: Assessment, knowledge: Knowledge): readonly Reply[] {
  const verdict = readVerdict(assessment, knowledge);
  const shape = ADDITIONS.reduce<Shape>((kept, addition) => {
    const wider = { ...kept, ...addition };
    return writeVerdict(verdict, wider).length <= LIMITS.textWithButtons ? wider : kept;
  }, LEAST);
  return [
    {
      text: writeVerdict(verdict, shape),
      buttons: verdictButtons(assessment, knowledge),
      quickReplies: verdictQuickReplies(assessment, knowledge),
    },
  ];
}
