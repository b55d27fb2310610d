import { explain, type Reply } from '../../advice';
import { answerPolice } from '../answers/police';
import { asksIfPolice } from '../hearing/harm';
import { holdsIndicators } from '../last-text';
import { judgeFound } from '../own-telling';
import { withoutWays, type TurnInput } from './turn';

/** The verdict of links and numbers that warns a victim of more; any other would only stand in the way. */
export function checkOf({ inbound, assessment, context }: TurnInput): readonly Reply[] {
  if (assessment === null || !holdsIndicators(inbound, assessment)) return [];
  const found = judgeFound(assessment);
  return found === null ? [] : explain(found, context);
}

/** What real police never do, behind the first aid of a person who asks whether it was the police. */
function policeBeside({ heard, context }: TurnInput): readonly Reply[] {
  if (!asksIfPolice(heard.words, context.topics.harm)) return [];
  return withoutWays(answerPolice(heard, null, context)).replies;
}

/** What stands behind first aid: the answer of a person who asks whether it was the police, then a verdict that warns. */
export function behindFirstAid(input: TurnInput): readonly Reply[] {
  return [...policeBeside(input), ...checkOf(input)];
}
