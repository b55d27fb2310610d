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

/** What a person who tells of gambling, drugs or fireworks nearby may seem to ask; a harm of their own is another matter. */
const TIPPED: readonly (Intent | null)[] = [
  ...DENOUNCED,
  'other-crime',
  'not-paid',
  'maybe-paid',
  'handover',
];

/** From so many words on the wish tells what happened as well. */
const STORY_WORDS = 12;
const NAMED_STORY_WORDS = 8;

/** What is to be reported, where the message denounces news as fake or tells of a crime nearby that has nothing to do with the person. */
function namedCategory({ heard: { words, intent }, context }: TurnInput): ReportCategory | null {
  const { requests } = context.topics;
  if (DENOUNCED.includes(intent) && hintsAt('denounces-rumor', words, requests)) return 'fake-news';
  return TIPPED.includes(intent) && hintsAt('tips-off', words, requests) ? 'suspicious-activity' : null;
}

/** Whether a message says in words that the person wants to report: `tôi muốn tố giác`, `tố cáo lừa đảo`. */
export function wishesToReport(input: TurnInput): boolean {
  const { heard, context } = input;
  const { words, intent, emergency, common } = heard;
  if (emergency !== null || common !== null || isChecked(input)) return false;
  if (namedCategory(input) !== null) return true;
  return REPORTABLE.includes(intent) && hintsAt('wants-report', words, context.topics.requests);
}

/** What is to be reported, where the wish names it. */
export function categoryIn(input: TurnInput): ReportCategory | null {
  return namedCategory(input) ?? parseCategory(input.text);
}

/** What happened, where the wish to report tells it; null where it is told later. */
export function storyIn(input: TurnInput): string | null {
  const fewest = namedCategory(input) === null ? STORY_WORDS : NAMED_STORY_WORDS;
  return input.heard.words.length >= fewest ? maskSecrets(input.text).text.trim() : null;
}
