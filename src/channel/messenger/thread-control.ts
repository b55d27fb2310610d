import type { Effect } from '../../conversation';
import type { RawEvent } from './raw-event';

/** The app id of the page's inbox in Conversation Routing. Source: Meta, Conversation Routing, 2025-09. */
const PAGE_INBOX = '263902037430900';

/** The outbox body that gives a thread to the officers' inbox. */
export const HAND_OVER_BODY = JSON.stringify({
  pass_thread_control: { target_app_id: PAGE_INBOX, metadata: 'asked for an officer' },
});

/** The outbox body that takes a thread back for the person who asks for the bot. */
export const TAKE_BACK_BODY = JSON.stringify({ take_thread_control: { metadata: 'asked for the bot' } });

/**
 * Stands in every message of this program and comes back in its echo.
 * Meta names no app in some echoes, so the app's id alone does not tell our words from an officer's.
 */
export const OWN_MARK = 'canh-giac';

/** Whether somebody else wrote to the citizen: an officer in the page's inbox, with or without an app's id, or another app. */
function isForeignEcho({ message }: RawEvent, appId: string): boolean {
  return message?.is_echo === true && message.metadata !== OWN_MARK && message.app_id !== appId;
}

/**
 * What an event that nobody awaits an answer to says about who answers:
 * a foreign echo means that an officer writes, a thread passed to this app that the bot may speak again.
 */
export function controlOf(
  raw: RawEvent,
  appId: string,
): Extract<Effect, { kind: 'begin-pause' | 'end-pause' }> | null {
  if (isForeignEcho(raw, appId)) return { kind: 'begin-pause' };
  return raw.pass_thread_control?.new_owner_app_id === appId ? { kind: 'end-pause' } : null;
}
