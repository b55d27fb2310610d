import type { Effect } from '../../conversation';
import type { RawEvent } from './raw-event';

/** The app id of the page's inbox in Conversation Routing. Source: Meta, Conversation Routing, 2025-09. */
const PAGE_INBOX = '263902037430900';

/** The outbox body that gives a thread to the officers' inbox. */
export const HAND_OVER_BODY = JSON.stringify({
  pass_thread_control: { target_app_id: PAGE_INBOX, metadata: 'asked for an officer' },
});

/**
 * What an event that nobody awaits an answer to says about who answers:
 * another app's echo means that an officer writes, a thread passed to this app that the bot may speak again.
 */
export function controlOf(
  { message, pass_thread_control: pass }: RawEvent,
  appId: string,
): Extract<Effect, { kind: 'begin-pause' | 'end-pause' }> | null {
  const isForeignEcho = message?.is_echo === true && message.app_id !== undefined && message.app_id !== appId;
  if (isForeignEcho) return { kind: 'begin-pause' };
  return pass?.new_owner_app_id === appId ? { kind: 'end-pause' } : null;
}
