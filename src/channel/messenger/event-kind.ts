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
 * Whether the citizen may await an answer: said, edited or tapped something, in the officers' thread as well,
 * where the conversation decides what is said to the bot or needs help at once.
 */
export function awaitsAnswer(kind: EventKind, split: SplitEvent): boolean {
  if (kind === 'edit') return split.lane === 'messaging';
  return kind === 'message' || kind === 'postback';
}
