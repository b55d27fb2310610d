import { toIncoming } from '../../../src/channel/messenger/to-incoming';
import { event, LAN, PAGE, SILENT, split } from './events';

const keyOf = (part: object, lane?: 'messaging' | 'standby'): string =>
  toIncoming(split(part, lane))?.key ?? 'none';
const message = { message: { mid: 'm1', text: 'hello' } };

describe('the key of an event', () => {
  it.each<[string, object, object]>([
    ['a message whose other fields changed', message, { message: { mid: 'm1', text: 'hello', nlp: {} } }],
    [
      'an edit',
      { message_edit: { mid: 'm1', num_edit: 1 } },
      { message_edit: { mid: 'm1', num_edit: 1, text: 'x' } },
    ],
    ['a postback', { postback: { mid: 'm1', payload: 'a' } }, { postback: { mid: 'm1', payload: 'a' } }],
    ['a message without id', { message: { text: 'a' } }, { message: { text: 'a' } }],
  ])('is the same for %s', (_title, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each<[string, object, object]>([
    ['two messages', message, { message: { mid: 'm2', text: 'hello' } }],
    ['a message and its edit', message, { message_edit: { mid: 'm1', num_edit: 1 } }],
    [
      'two edits of one message',
      { message_edit: { mid: 'm1', num_edit: 1 } },
      { message_edit: { mid: 'm1', num_edit: 2 } },
    ],
    [
      'edits without number',
      { message_edit: { mid: 'm1', text: 'a' } },
      { message_edit: { mid: 'm1', text: 'b' } },
    ],
    ['a message and a postback', message, { postback: { mid: 'm1' } }],
    [
      'a reaction and its end',
      { reaction: { mid: 'm1', action: 'react' } },
      { reaction: { mid: 'm1', action: 'unreact' } },
    ],
    ['two messages without id', { message: { text: 'a' } }, { message: { text: 'b' } }],
    ['the same words at another time', { message: { text: 'a' } }, { message: { text: 'a' }, timestamp: 5 }],
    ['two pages', message, { ...message, recipient: { id: '2' }, message: { mid: 'm3' } }],
  ])('differs for %s', (_title, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it('differs by lane and by page', () => {
    const elsewhere = toIncoming({ pageId: '2', lane: 'messaging', event: event(message) });

    expect(keyOf(message, 'standby')).not.toBe(keyOf(message));
    expect(elsewhere?.key).not.toBe(keyOf(message));
  });
});

describe('an event for the inbox', () => {
  it.each<[string, object, 'messaging' | 'standby', boolean]>([
    ['a message', message, 'messaging', true],
    ['an edit', { message_edit: { mid: 'm1', text: 'b', num_edit: 1 } }, 'messaging', true],
    ['a postback', { postback: { payload: 'menu' } }, 'messaging', true],
    ['a message on standby', message, 'standby', true],
    ['an edit on standby', { message_edit: { mid: 'm1', text: 'b', num_edit: 1 } }, 'standby', false],
    ['a reaction', { reaction: { mid: 'm1', action: 'react' } }, 'messaging', false],
  ])('%s: answerable %4$s', (_title, part, lane, answerable) => {
    expect(toIncoming(split(part, lane))).toMatchObject({ senderId: LAN, answerable });
  });

  it.each(SILENT)('never asks for an answer: %s', (_title, part) => {
    expect(toIncoming(split(part))?.answerable ?? false).toBe(false);
  });

  it.each([
    ['a delivery', { delivery: { watermark: 1 } }],
    ['a read', { read: { watermark: 1 } }],
    ['app roles', { sender: undefined, app_roles: {} }],
    ['a sender that is null', { sender: null, ...message }],
  ])('is not kept: %s', (_title, part) => {
    expect(toIncoming(split(part))).toBeNull();
  });

  it("belongs to the citizen where it is an echo of the page's words", () => {
    const echo = { sender: { id: PAGE }, recipient: { id: LAN }, message: { mid: 'm', is_echo: true } };

    expect(toIncoming(split(echo))).toMatchObject({ senderId: LAN, answerable: false });
  });

  it.each([
    ['milliseconds', 1_795_000_000_123, 1_795_000_000_123],
    ['seconds, as lead events have them', 1_795_000_000, 1_795_000_000_000],
    ['missing', undefined, null],
    ['text', '1795000000123', null],
    ['beyond reason', 1e300, null],
    ['before 1970', -5, null],
  ])('takes the time: %s', (_title, timestamp, expected) => {
    expect(toIncoming(split({ ...message, timestamp }))?.occurredAt).toBe(expected);
  });

  it('reads a numeric sender', () => {
    expect(toIncoming(split({ ...message, sender: { id: 7000 } }))?.senderId).toBe('7000');
  });

  it('writes a lone surrogate so that it comes back', () => {
    const incoming = toIncoming(split({ message: { mid: 'm', text: 'a\uD800b' } }));

    expect(Buffer.from(incoming!.body).toString()).toBe(incoming!.body);
    expect(JSON.parse(incoming!.body)).toMatchObject({ event: { message: { text: 'a\uD800b' } } });
  });
});
