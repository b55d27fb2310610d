import type { Found } from '../indicator';
import { maskSecrets } from '../report';
import { isOlder, RETENTION } from './retention';
import type { ConversationState, Inbound } from './types';

const LONGEST_TEXT = 2000;
/** A message with more words beside its links and numbers stands for itself. */
const MOST_WORDS_BESIDE = 3;

/** The words to keep for a minute, masked, in case their link or number comes in the next message. */
export function rememberText(
  { text, payload, attachments }: Inbound,
  hasIndicators: boolean,
  now: string,
): ConversationState['lastText'] {
  const isWords = payload === null && text !== null && text.trim() !== '' && attachments.length === 0;
  if (!isWords || hasIndicators) return null;
  return { at: now, text: maskSecrets(text.slice(0, LONGEST_TEXT)).text };
}

/**
 * The text to judge: a link or number that comes alone within a minute after words is judged together with them.
 * `found` is what stands in the message itself.
 */
export function joinLastText(
  { lastText }: ConversationState,
  text: string,
  found: Pick<Found, 'indicators'>,
  now: string,
): string {
  if (lastText === null || found.indicators.length === 0) return text;
  if (isOlder(lastText.at, now, RETENTION.textMinutes)) return text;
  const beside = found.indicators.reduce((rest, { raw }) => rest.replaceAll(raw || '\n', ' '), text);
  const words = beside.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > MOST_WORDS_BESIDE ? text : `${lastText.text}\n${text}`;
}
