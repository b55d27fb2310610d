import type { SplitEvent } from '../../../src/channel/messenger/split-events';

export const PAGE = '100000000000001';
export const LAN = '7000000000000001';

/** An event of Lan's, as Messenger wraps it. */
export function event(part: object, more: object = {}): Record<string, unknown> {
  return { sender: { id: LAN }, recipient: { id: PAGE }, timestamp: 1_795_000_000_000, ...part, ...more };
}

export function split(part: object, lane: SplitEvent['lane'] = 'messaging'): SplitEvent {
  return { pageId: PAGE, lane, event: event(part) };
}

/** A webhook body with the given elements in one entry. */
export function body(messaging: readonly unknown[], more: object = {}): object {
  return { object: 'page', entry: [{ id: PAGE, time: 1_795_000_000_000, messaging, ...more }] };
}

/** Every kind of event that Messenger sends and nobody awaits an answer to. */
export const SILENT: readonly [string, object][] = [
  [
    'an echo of its own words',
    {
      sender: { id: PAGE },
      recipient: { id: LAN },
      message: { mid: 'm', is_echo: true, text: 'hi', metadata: 'canh-giac' },
    },
  ],
  ['a delivery', { delivery: { watermark: 1 } }],
  ['a read', { read: { watermark: 1 } }],
  ['a reaction', { reaction: { mid: 'm', action: 'react', reaction: 'love', emoji: '❤' } }],
  ['an unreact without reaction', { reaction: { mid: 'm', action: 'unreact' } }],
  ['a referral', { referral: { ref: 'poster', source: 'SHORTLINK', type: 'OPEN_THREAD' } }],
  ['an opt-in without sender', { sender: undefined, optin: { ref: 'r', user_ref: 'u' } }],
  ['a policy warning without sender', { sender: undefined, policy_enforcement: { action: 'warning' } }],
  ['an old policy warning', { sender: undefined, 'policy-enforcement': { action: 'block' } }],
  [
    'a passed thread',
    { pass_thread_control: { new_owner_app_id: 263902037430900, previous_owner_app_id: null } },
  ],
  ['a taken thread', { take_thread_control: { new_owner_app_id: '2' } }],
  ['app roles without sender', { sender: undefined, app_roles: { '123': ['primary_receiver'] } }],
  ['feedback', { messaging_feedback: { feedback_screens: [] } }],
  ['a response feedback', { response_feedback: { feedback: 'Good response', mid: 'm' } }],
  ['an order', { order: { products: [] } }],
  ['a kind of the future', { holographic_call: { a: 1 } }],
  ['a message that is null', { message: null }],
  ['a message that is text', { message: 'hello' }],
  ['a message that is a list', { message: [{ text: 'hello' }] }],
  ['a sender that is null', { sender: null, message: { mid: 'm', text: 'hello' } }],
  ['a sender without id', { sender: {}, message: { mid: 'm', text: 'hello' } }],
  ['the page writing to itself', { sender: { id: PAGE }, message: { mid: 'm', text: 'hello' } }],
];
