import { maskSecrets } from '../../report';
import type { Intent } from '../phrases';
import { hintsAt } from '../requests';
import { isChecked } from './take-danger';
import type { TurnInput } from './turn';

/** What else a message may be about while it says that somebody is to be reported. */
const REPORTABLE: readonly (Intent | null)[] = [
  null,
  'report',
  'how-to-report',
  'how-to-check',
  'advice',
  'complaint',
  'police-real',
  'near-miss',
  'thanks',
];

/** From so many words on the wish tells what happened as well. */
const STORY_WORDS = 12;

/** Whether a message says in words that the person wants to report: `tôi muốn tố giác`, `tố cáo lừa đảo`. */
export function wishesToReport(input: TurnInput): boolean {
  const { heard, context } = input;
  const { words, intent, emergency, common } = heard;
  if (emergency !== null || common !== null || isChecked(input) || !REPORTABLE.includes(intent)) return false;
  return hintsAt('wants-report', words, context.topics.requests);
}

/** What happened, where the wish to report tells it; null where it is told later. */
export function storyIn({ text, heard }: TurnInput): string | null {
  return heard.words.length >= STORY_WORDS ? maskSecrets(text).text.trim() : null;
}
