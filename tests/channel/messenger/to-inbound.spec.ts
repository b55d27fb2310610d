import fc from 'fast-check';
import { toInbound } from '../../../src/channel/messenger/to-inbound';
import type { Attachment } from '../../../src/conversation';
import { SILENT, split } from './events';

const ORIGIN = {
  channel: 'messenger',
  messageRef: 'ref',
  senderRef: 'lan',
  receivedAt: '2026-11-23T08:00:00.000Z',
} as const;

const read = (part: object) => toInbound(split(part), ORIGIN);
const LINK = 'https://nhan-qua.example/a?b=c';
const link = (url: string, title: string | null = null): Attachment => ({ kind: 'link', url, title });

describe('what a citizen said', () => {
  it.each<[string, object, object]>([
    [
      'text',
      { message: { mid: 'm', text: 'xin chào' } },
      { text: 'xin chào', payload: null, attachments: [] },
    ],
    [
      'a quick reply',
      { message: { mid: 'm', text: 'Menu', quick_reply: { payload: 'menu' } } },
      { text: 'Menu', payload: { name: 'menu' } },
    ],
    [
      'a quick reply of an older version',
      { message: { mid: 'm', text: 'Quà', quick_reply: { payload: 'gift' } } },
      { text: 'Quà', payload: null },
    ],
    [
      'a button',
      { postback: { mid: 'm', title: 'Bắt đầu', payload: 'start' } },
      { text: null, payload: { name: 'start' } },
    ],
    [
      'a button of an older version',
      { postback: { title: 'Quà', payload: 'gift' } },
      { text: 'Quà', payload: null },
    ],
    ['a button without payload', { postback: { mid: 'm' } }, { text: null, payload: null, attachments: [] }],
    ['an edit', { message_edit: { mid: 'm', text: 'sửa', num_edit: 2 } }, { text: 'sửa', payload: null }],
    ['a message without content', { message: { mid: 'm' } }, { text: null, payload: null, attachments: [] }],
    [
      'text beside a share',
      {
        message: {
          text: 'Quà tặng',
          attachments: [{ type: 'fallback', payload: { url: LINK, title: 'T' } }],
        },
      },
      { text: 'Quà tặng', attachments: [link(LINK, 'T')] },
    ],
    ['20,000 characters', { message: { text: 'a'.repeat(20_000) } }, { text: 'a'.repeat(20_000) }],
  ])('%s', (_title, part, expected) => {
    expect(read(part)).toMatchObject({ ...ORIGIN, ...expected });
  });
});

describe('an attachment', () => {
  it.each<[string, unknown, Attachment]>([
    ['share, current form', { type: 'fallback', payload: { url: LINK, title: 'T' } }, link(LINK, 'T')],
    ['share, address on top', { type: 'fallback', title: 'T', url: LINK, payload: null }, link(LINK, 'T')],
    ['share, address in capitals', { type: 'fallback', URL: LINK }, link(LINK)],
    ['share, payload a text', { type: 'fallback', payload: LINK }, link(LINK)],
    [
      'share, wrapped by Facebook',
      { type: 'fallback', payload: { url: 'https://l.facebook.com/l.php?u=x' } },
      link('https://l.facebook.com/l.php?u=x'),
    ],
    ['share with blanks around', { type: 'fallback', payload: { url: ` ${LINK}\n` } }, link(LINK)],
    ['share, empty payload address', { type: 'fallback', url: LINK, payload: { url: '' } }, link(LINK)],
    ['share without payload', { type: 'fallback' }, { kind: 'unavailable' }],
    [
      'unavailable',
      { type: 'fallback', payload: { title: 'Attachment Unavailable' } },
      { kind: 'unavailable' },
    ],
    [
      'post',
      { type: 'post', payload: { url: 'https://www.facebook.com/share/p/1/', title: 'T', id: 1 } },
      link('https://www.facebook.com/share/p/1/', 'T'),
    ],
    ['old share', { type: 'share', payload: { url: LINK } }, link(LINK)],
    [
      'reel, relative',
      { type: 'reel', payload: { url: '/reel/12/', reel_video_id: 12 } },
      link('https://www.facebook.com/reel/12/'),
    ],
    [
      'scheme-relative',
      { type: 'share', payload: { url: '//nhan-qua.example/a' } },
      link('//nhan-qua.example/a'),
    ],
    [
      'image',
      { type: 'image', payload: { url: 'https://cdn.example/a.jpg' } },
      { kind: 'image', url: 'https://cdn.example/a.jpg' },
    ],
    ['image without address', { type: 'image' }, { kind: 'image', url: null }],
    [
      'voice',
      { type: 'audio', payload: { url: 'https://cdn.example/a.mp4' } },
      { kind: 'audio', url: 'https://cdn.example/a.mp4' },
    ],
    ['video', { type: 'video', payload: null }, { kind: 'video', url: null }],
    [
      'file',
      { type: 'file', payload: { url: 'https://cdn.example/a.apk' } },
      { kind: 'file', url: 'https://cdn.example/a.apk' },
    ],
    [
      'sticker',
      { type: 'sticker', payload: { url: 'https://cdn.example/s', sticker_id: 36 } },
      { kind: 'sticker' },
    ],
    [
      'sticker, old form',
      { type: 'image', payload: { url: 'https://cdn.example/s', sticker_id: '36' } },
      { kind: 'sticker' },
    ],
    [
      'location',
      { type: 'location', payload: { coordinates: { lat: 1, long: 2 } }, url: LINK },
      { kind: 'location' },
    ],
    ['template', { type: 'template', payload: { template_type: 'generic' } }, { kind: 'other' }],
    ['appointment', { type: 'appointment_booking', booking_id: 1 }, { kind: 'other' }],
    ['kind of the future with an address', { type: 'hologram', payload: { url: LINK } }, link(LINK)],
    ['kind of the future', { type: 'hologram' }, { kind: 'other' }],
    ['no kind', { payload: { url: LINK } }, { kind: 'other' }],
    ['null', null, { kind: 'other' }],
    ['a list as payload', { type: 'fallback', payload: [LINK] }, { kind: 'unavailable' }],
  ])('%s', (_title, attachment, expected) => {
    expect(read({ message: { mid: 'm', attachments: [attachment] } })?.attachments).toEqual([expected]);
  });

  it('is read beside broken neighbors', () => {
    const attachments = [null, 7, { type: 'fallback', payload: { url: LINK } }, 'x'];

    expect(read({ message: { attachments } })?.attachments).toContainEqual(link(LINK));
  });

  it('is a sticker where only the message names one', () => {
    expect(read({ message: { mid: 'm', sticker_id: 369239263222822 } })?.attachments).toEqual([
      { kind: 'sticker' },
    ]);
  });
});

describe('silence', () => {
  it.each(SILENT)('%s', (_title, part) => {
    expect(read(part)).toBeNull();
  });

  it('an edit on standby', () => {
    expect(toInbound(split({ message_edit: { mid: 'm', text: 'hi' } }, 'standby'), ORIGIN)).toBeNull();
  });
});

it.each([
  ['a message', { message: { mid: 'm', text: 'hi' } }],
  ['a tap without its payload', { postback: { mid: 'm', title: 'hi' } }],
])('%s on standby is marked as said to the officers', (_title, part) => {
  expect(toInbound(split(part, 'standby'), ORIGIN)).toMatchObject({ text: 'hi', aside: true });
});

it('never throws, whatever an event holds', () => {
  let answered = 0;
  const any = fc.anything();
  const message = fc.record({
    mid: any,
    text: fc.oneof(any, fc.string()),
    attachments: fc.oneof(any, fc.array(any)),
  });
  const part = fc.record(
    {
      message: fc.oneof(any, message),
      postback: any,
      message_edit: any,
      sender: fc.oneof(any, fc.constant({ id: '1' })),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(part, (value) => {
      if (read(value) !== null) answered += 1;
    }),
  );

  expect(answered).toBeGreaterThan(0);
});
