import type { EventKind } from './event-kind';
import type { RawEvent } from './raw-event';
import type { SplitEvent } from './split-events';

type Part = Readonly<Record<string, string | undefined>>;

/** The part of the event that Bottender's routes look at. */
function partOf(kind: EventKind, raw: RawEvent): Readonly<Record<string, Part | object>> {
  switch (kind) {
    case 'message':
      return {
        message: {
          mid: raw.message?.mid,
          text: raw.message?.text,
          quick_reply: raw.message?.quick_reply,
          attachments: raw.message?.attachments?.map(() => ({ type: 'fallback', payload: {} })),
        },
      };
    case 'echo':
      return { message: { mid: raw.message?.mid, is_echo: true } };
    case 'edit':
      return { message_edit: { mid: raw.message_edit?.mid } };
    case 'postback':
      return { postback: { mid: raw.postback?.mid, payload: raw.postback?.payload } };
    case 'reaction':
      return { reaction: { mid: raw.reaction?.mid, action: raw.reaction?.action } };
    case 'receipt':
    case 'other':
      return {};
  }
}

/**
 * A request body with this one event, written anew for Bottender.
 * Bottender reads one event per entry, fails on odd shapes and rewrites keys at any depth;
 * so it never sees the original, only the fields that its routes need.
 */
export function toBottenderBody(split: SplitEvent, raw: RawEvent, kind: EventKind): object {
  const event = {
    sender: { id: raw.sender?.id ?? '' },
    recipient: { id: raw.recipient?.id ?? split.pageId },
    timestamp: raw.timestamp ?? 0,
    ...partOf(kind, raw),
  };
  return { object: 'page', entry: [{ id: split.pageId, time: raw.timestamp ?? 0, [split.lane]: [event] }] };
}
