import { maskSecrets, parseCategory, type ReportCategory } from '../../report';
import type { Intent } from '../hearing/phrases';
import { hintsAt } from '../hearing/requests';
import { isChecked } from './danger/is-checked';
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

/** What a person who knows that news is fake may seem to ask. */
const DENOUNCED: readonly (Intent | null)[] = [...REPORTABLE, 'rumor', 'privacy', 'out-of-scope'];

/** From so many words on the wish tells what happened as well. */
const STORY_WORDS = 12;
const RUMOR_WORDS = 8;

/** Whether a message says in words that the person wants to report: `tôi muốn tố giác`, `tố cáo lừa đảo`. */
export function wishesToReport(input: TurnInput): boolean {
  const { heard, context } = input;
  const { words, intent, emergency, common } = heard;
  if (emergency !== null || common !== null || isChecked(input)) return false;
  const { requests } = context.topics;
  if (DENOUNCED.includes(intent) && hintsAt('denounces-rumor', words, requests)) return true;
  return REPORTABLE.includes(intent) && hintsAt('wants-report', words, requests);
}

/** What is to be reported, where the wish names it. */
export function categoryIn({ text, heard, context }: TurnInput): ReportCategory | null {
  if (hintsAt('denounces-rumor', heard.words, context.topics.requests)) return 'fake-news';
  return parseCategory(text);
}

/** What happened, where the wish to report tells it; null where it is told later. */
export function storyIn({ text, heard, context }: TurnInput): string | null {
  const fewest = hintsAt('denounces-rumor', heard.words, context.topics.requests) ? RUMOR_WORDS : STORY_WORDS;
  return heard.words.length >= fewest ? maskSecrets(text).text.trim() : null;
}
