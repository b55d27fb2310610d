import type { MessageView } from '../types';
import { findContacts } from './contacts';
import { judgeByRules, type MessageJudgment } from './judge-message';
import type { MessageRules } from './rules';

/** What was said of links that speak alike, by what they say of who wants to be reached; there are fewer than ten kinds. */
const judgedBefore = new WeakMap<MessageRules, Map<string, MessageJudgment>>();

function isBareLink({ text, indicators }: MessageView): boolean {
  const [only] = indicators;
  return indicators.length === 1 && only?.kind === 'link' && only.raw === text && text !== '';
}

function quoting({ verdict, evidence, scamType }: MessageJudgment, quote: string | null): MessageJudgment {
  return {
    verdict,
    evidence: evidence.map((one) =>
      one.source === 'signal' && one.quote !== null ? { ...one, quote } : one,
    ),
    scamType,
  };
}

/**
 * Judges a message that is one link and nothing else; null for any other.
 * It has no words, so that all it shows is what kind of contact the link is, and all it can quote is the link: links of one kind
 * are judged alike, and only the first of them is read as a message.
 */
export function judgeBareLink(view: MessageView, rules: MessageRules): MessageJudgment | null {
  if (!isBareLink(view)) return null;
  const contacts = findContacts(view.assessments);
  const kind = [...contacts.keys()].join(' ');
  const known = judgedBefore.get(rules) ?? new Map<string, MessageJudgment>();
  const before = known.get(kind);
  if (before !== undefined) return quoting(before, contacts.get('link')?.quote ?? null);
  const judged = judgeByRules(view, rules);
  judgedBefore.set(rules, known.set(kind, judged));
  return judged;
}
