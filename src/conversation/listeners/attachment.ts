import type { Answer } from '../answers/answer';
import { answerMedia } from '../answers/media';
import type { Said } from './said';

/** So many words beside a picture ask about it: `cái này thật không`, `quét được không`. */
const MOST_WORDS_BESIDE = 12;

/** What the bot can do with a picture, a voice message or a file. */
export function listenForAttachment({ inbound, context }: Said): Answer | null {
  const [attachment] = inbound.attachments;
  return attachment === undefined ? null : answerMedia(attachment.kind, context);
}

/** The same, where the words beside it only ask what it is. */
export function listenForAskedAttachment(said: Said): Answer | null {
  const { words, intent } = said.heard;
  const isAsked = words.length <= MOST_WORDS_BESIDE && (intent === null || intent === 'how-to-check');
  return isAsked ? listenForAttachment(said) : null;
}
