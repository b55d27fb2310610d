import fc from 'fast-check';
import type { CitizenAction } from '../../../src/web/simulator/action';
import { buildWebhookBody, encodeWebhookBody } from '../../../src/web/simulator/webhook-event';

const context = {
  pageId: '100000000000001',
  sender: '1000000000000002',
  mid: 'm_abc',
  timestamp: 1_795_000_000_000,
  startTitle: 'Bắt đầu',
  mediaUrl: (name: string) => `http://127.0.0.1:5000/simulator/media/${name}`,
};

/** The only event of a body, without the fields that all events share. */
function contentOf(action: CitizenAction): object {
  const body = buildWebhookBody(action, context) as { entry: [{ messaging: [Record<string, unknown>] }] };
  const { message, postback } = body.entry[0].messaging[0];
  return { message, postback };
}

function attachmentOf(action: CitizenAction): unknown {
  return (contentOf(action) as { message: { attachments: unknown[] } }).message.attachments[0];
}

describe('buildWebhookBody', () => {
  it('wraps one event the way Meta does', () => {
    expect(buildWebhookBody({ kind: 'text', text: 'xin chào' }, context)).toEqual({
      object: 'page',
      entry: [
        {
          id: '100000000000001',
          time: 1_795_000_000_000,
          messaging: [
            {
              sender: { id: '1000000000000002' },
              recipient: { id: '100000000000001' },
              timestamp: 1_795_000_000_000,
              message: { mid: 'm_abc', text: 'xin chào' },
            },
          ],
        },
      ],
    });
  });

  it.each<[string, CitizenAction, object]>([
    [
      'a quick reply',
      { kind: 'quick-reply', title: 'Cách báo tin', payload: 'how-to-report' },
      { message: { mid: 'm_abc', text: 'Cách báo tin', quick_reply: { payload: 'how-to-report' } } },
    ],
    [
      'a button',
      { kind: 'postback', title: 'Tìm hiểu', payload: 'learn/x' },
      { postback: { mid: 'm_abc', title: 'Tìm hiểu', payload: 'learn/x' } },
    ],
    [
      'Get Started',
      { kind: 'get-started' },
      { postback: { mid: 'm_abc', title: 'Bắt đầu', payload: 'start' } },
    ],
  ])('says %s', (_title, action, content) => {
    expect(contentOf(action)).toEqual(content);
  });

  it.each<[string, CitizenAction, object]>([
    [
      'a link share',
      { kind: 'link', url: 'https://a.example/x', title: 'Quà', legacy: false },
      { type: 'fallback', payload: { url: 'https://a.example/x', title: 'Quà' } },
    ],
    [
      'a link share without a title',
      { kind: 'link', url: 'https://a.example/x', title: '', legacy: false },
      { type: 'fallback', payload: { url: 'https://a.example/x' } },
    ],
    [
      'a link share of old subscriptions',
      { kind: 'link', url: 'https://a.example/x', title: 'Quà', legacy: true },
      { type: 'fallback', url: 'https://a.example/x', title: 'Quà', payload: null },
    ],
    [
      'a picture',
      { kind: 'image', media: 'abc.png' },
      { type: 'image', payload: { url: 'http://127.0.0.1:5000/simulator/media/abc.png' } },
    ],
    [
      'the thumb',
      { kind: 'sticker' },
      {
        type: 'sticker',
        payload: { url: 'http://127.0.0.1:5000/simulator/media/thumb.svg', sticker_id: 369239263222822 },
      },
    ],
    [
      'a voice note',
      { kind: 'voice' },
      { type: 'audio', payload: { url: 'http://127.0.0.1:5000/simulator/media/voice.wav' } },
    ],
  ])('attaches %s', (_title, action, attachment) => {
    expect(attachmentOf(action)).toEqual(attachment);
  });
});

describe('encodeWebhookBody', () => {
  it('escapes beyond ASCII in lowercase, as the signature is made over it', () => {
    expect(encodeWebhookBody({ text: 'đ ế 👍' })).toBe('{"text":"\\u0111 \\u1ebf \\ud83d\\udc4d"}');
  });

  it('is ASCII and says the same, whatever a citizen types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = encodeWebhookBody({ text });
        return /^[\0-\x7f]*$/.test(encoded) && (JSON.parse(encoded) as { text: string }).text === text;
      }),
    );
  });
});
