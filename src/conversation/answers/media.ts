import type { Answer } from './answer';
import { menuQuickReplies, sayReply } from './say-reply';
import type { RespondContext } from '../context';
import type { Attachment } from '../inbound';

function textFor(kind: Attachment['kind']) {
  switch (kind) {
    case 'image':
    case 'audio':
    case 'video':
    case 'file':
    case 'sticker':
    case 'location':
    case 'unavailable':
      return `media.${kind}` as const;
    case 'link':
    case 'other':
      return 'media.unavailable';
  }
}

/** Says truly what the bot can do with what was sent beside or instead of words: today nothing but a link. */
export function answerMedia(kind: Attachment['kind'], context: RespondContext): Answer {
  const name = textFor(kind);
  const reply = sayReply(name, context, { quickReplies: menuQuickReplies(context) });
  return { name, replies: [reply], tone: 'usual' };
}
