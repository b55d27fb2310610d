import crypto from 'node:crypto';
import type { EventKind } from './event-kind';
import type { RawEvent } from './raw-event';
import type { SplitEvent } from './split-events';

/** Message id and whatever tells several events about one message apart; null where the event has no message id. */
function identity(kind: EventKind, raw: RawEvent): readonly unknown[] | null {
  switch (kind) {
    case 'message':
    case 'echo':
      return raw.message?.mid === undefined ? null : [raw.message.mid];
    case 'edit':
      return raw.message_edit?.mid === undefined || raw.message_edit.num_edit === undefined
        ? null
        : [raw.message_edit.mid, raw.message_edit.num_edit];
    case 'postback':
      return raw.postback?.mid === undefined ? null : [raw.postback.mid];
    case 'reaction':
      return raw.reaction?.mid === undefined
        ? null
        : [raw.reaction.mid, raw.reaction.action, raw.reaction.reaction, raw.reaction.emoji, raw.timestamp];
    case 'receipt':
    case 'other':
      return null;
  }
}

/**
 * The key under which an event is recognized when Meta delivers it again:
 * page, lane, kind and message id (with the edit's number or the reaction), else a hash of the event.
 */
export function eventKey(kind: EventKind, split: SplitEvent, raw: RawEvent): string {
  const place = [split.pageId, split.lane, kind];
  const own = identity(kind, raw) ?? [
    'hash',
    crypto.createHash('sha256').update(JSON.stringify(split.event)).digest('hex'),
  ];
  return JSON.stringify([...place, ...own]);
}
