import { asksForBot } from '../../conversation';
import { contentOf } from './content';
import type { RawEvent } from './raw-event';
import type { SplitEvent } from './split-events';

/** What an event is about: `other` is everything that no reply and no rule needs. */
export type EventKind = 'message' | 'echo' | 'edit' | 'postback' | 'reaction' | 'receipt' | 'other';

/** Tells the kind of an event by the keys that Messenger gives it. */
export function eventKind(split: SplitEvent, raw: RawEvent): EventKind {
  if (raw.message !== undefined) return raw.message.is_echo === true ? 'echo' : 'message';
  if (raw.message_edit !== undefined) return 'edit';
  if (raw.postback !== undefined) return 'postback';
  if (raw.reaction !== undefined) return 'reaction';
  if (Object.hasOwn(split.event, 'delivery') || Object.hasOwn(split.event, 'read')) return 'receipt';
  return 'other';
}

/** The page-scoped id of the citizen an event belongs to, or null where it names none. */
export function personOf(kind: EventKind, split: SplitEvent, raw: RawEvent): string | null {
  const id = (kind === 'echo' ? raw.recipient : raw.sender)?.id;
  return id === undefined || id === split.pageId ? null : id;
}

/**
 * Whether the citizen awaits an answer: said, edited or tapped something where nobody else answers in the conversation,
 * or called for the bot where the officers have it.
 */
export function awaitsAnswer(kind: EventKind, split: SplitEvent, raw: RawEvent): boolean {
  if (split.lane === 'messaging') return kind === 'message' || kind === 'edit' || kind === 'postback';
  const content = kind === 'message' || kind === 'postback' ? contentOf(raw) : null;
  return content !== null && asksForBot(content);
}
