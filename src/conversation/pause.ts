import { cleanText, foldText } from '../indicator';
import type { Answer } from './answer';
import type { Effect, Inbound, Pause } from './types';

/**
 * Whether the bot keeps silent because a person answers.
 * A person who only waits for an officer gets the bot back with a tap, and is helped in danger; once an officer
 * has written, the bot stays silent until the pause is over or the thread is given back.
 */
export function isSilenced({ tone }: Answer, { payload, receivedAt }: Inbound, pause: Pause | null): boolean {
  if (pause === null || pause.until <= receivedAt) return false;
  return pause.reason === 'officer' || (payload === null && tone !== 'urgent');
}

/** A tap ends a wait for an officer. */
export function endPause(
  { effects = [] }: Answer,
  { payload }: Inbound,
  pause: Pause | null,
): readonly Effect[] {
  const isSettled = effects.some(({ kind }) => kind === 'hand-over' || kind === 'end-pause');
  return payload === null || pause === null || isSettled ? [] : [{ kind: 'end-pause' }];
}

const BACK =
  /^(?:em |toi |minh |cho |muon )*(?:quay lai|tro lai|gap|goi)? ?(?:voi |lai )?(?:bot|tro ly)?(?: oi| nhe| a| di)*$/;

/** Whether a message asks for the bot, by the button or in words: `quay lại`, `gặp bot`, `bot ơi`. */
export function asksForBot({ text, payload }: Pick<Inbound, 'text' | 'payload'>): boolean {
  if (payload !== null) return payload.name === 'back-to-bot';
  const said = foldText(cleanText(text ?? '')).trim();
  return said !== '' && BACK.test(said) && /bot|tro ly|lai/.test(said);
}

/** Whether a person who waits for an officer asks for the bot in words. */
export function wantsBack(inbound: Inbound, pause: Pause | null): boolean {
  if (pause?.reason !== 'asked' || pause.until <= inbound.receivedAt) return false;
  return inbound.payload === null && asksForBot(inbound);
}
