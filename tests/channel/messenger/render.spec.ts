import fc from 'fast-check';
import type { Button, QuickReply, Reply } from '../../../src/advice';
import { renderReplies } from '../../../src/channel/messenger';
import { messageProblems } from './fake-graph';

const reply = (
  text: string,
  buttons: readonly Button[] = [],
  quickReplies: readonly QuickReply[] = [],
): Reply => ({
  text,
  buttons,
  quickReplies,
});
const tap = (title: string): Button & QuickReply => ({ kind: 'postback', title, payload: { name: 'menu' } });
const problems = (replies: readonly Reply[]): readonly string[] =>
  renderReplies(replies).flatMap(messageProblems);
const words = (length: number): string =>
  'cảnh giác '.repeat(Math.ceil(length / 10)).slice(0, length - 1) + '.';
const textOf = (replies: readonly Reply[]): string =>
  renderReplies(replies)
    .map((message) => message.text ?? message.attachment?.payload.text ?? '')
    .join(' ');

describe('a reply', () => {
  it('of text alone is one message', () => {
    expect(renderReplies([reply('Xin chào')])).toEqual([{ text: 'Xin chào' }]);
  });

  it('with buttons is one template', () => {
    const buttons: Button[] = [
      { kind: 'call', title: 'Gọi', e164: '+84900000001' },
      { kind: 'link', title: 'Mở', url: 'https://example.test/' },
      { kind: 'postback', title: 'Tìm hiểu', payload: { name: 'learn', advisory: 'fake-police' } },
    ];

    expect(renderReplies([reply('NGUY HIỂM', buttons)])).toEqual([
      {
        attachment: {
          type: 'template',
          payload: {
            template_type: 'button',
            text: 'NGUY HIỂM',
            buttons: [
              { type: 'phone_number', title: 'Gọi', payload: '+84900000001' },
              { type: 'web_url', title: 'Mở', url: 'https://example.test/' },
              { type: 'postback', title: 'Tìm hiểu', payload: 'learn/fake-police' },
            ],
          },
        },
      },
    ]);
  });

  it('of which nothing is left makes no message', () => {
    expect(renderReplies([reply(' \n '), reply('')])).toEqual([]);
  });

  it.each<[string, Button]>([
    ['a short code', { kind: 'call', title: 'Gọi', e164: '113' }],
    ['a national number', { kind: 'call', title: 'Gọi', e164: '0900000001' }],
    ['a foreign number', { kind: 'call', title: 'Gọi', e164: '+37120000001' }],
    ['a plain http page', { kind: 'link', title: 'Mở', url: 'http://example.test/' }],
  ])('leaves out a button that would sink the message: %s', (_title, button) => {
    expect(renderReplies([reply('a', [button])])).toEqual([{ text: 'a' }]);
  });
});

describe('lengths', () => {
  it.each([
    ['at the limit', 1999, 1],
    ['just above', 2000, 2],
    ['far above', 5000, 3],
  ])('text %s', (_title, length, messages) => {
    const long = [reply(words(length))];

    expect(renderReplies(long)).toHaveLength(messages);
    expect(problems(long)).toEqual([]);
    expect(textOf(long).replace(/\s+/g, ' ')).toBe(words(length));
  });

  it.each([
    ['at the limit', 640, 1],
    ['just above', 641, 2],
    ['far above', 3000, 3],
  ])('text with buttons %s: the buttons hang on its end', (_title, length, messages) => {
    const long = [reply(words(length), [tap('Menu')])];

    expect(renderReplies(long)).toHaveLength(messages);
    expect(renderReplies(long).at(-1)?.attachment?.payload.buttons).toHaveLength(1);
    expect(problems(long)).toEqual([]);
    expect(textOf(long).replace(/\s+/g, ' ')).toBe(words(length));
  });

  it.each([
    [3, [3]],
    [4, [3, 1]],
    [7, [3, 3, 1]],
  ])('%i buttons', (number, perMessage) => {
    const many = [
      reply(
        'a',
        Array.from({ length: number }, (_, at) => tap(`Nút ${at}`)),
      ),
    ];

    expect(renderReplies(many).map((message) => message.attachment?.payload.buttons.length)).toEqual(
      perMessage,
    );
    expect(problems(many)).toEqual([]);
  });

  it('shortens titles between characters', () => {
    const title = 'Gọi đường dây nóng của Công an tỉnh';
    const message = renderReplies([reply('a', [tap(title)], [tap(title)])])[0];

    expect(message?.attachment?.payload.buttons[0]?.title).toBe('Gọi đường dây nóng…');
    expect(message?.quick_replies?.[0]?.title).toBe('Gọi đường dây nóng…');
  });
});

describe('quick replies', () => {
  it('sit on the last message only', () => {
    const messages = renderReplies([reply('a', [], [tap('1')]), reply(words(3000), [], [tap('2')])]);

    expect(messages.slice(0, -1).filter((message) => message.quick_replies !== undefined)).toEqual([]);
    expect(messages.at(-1)?.quick_replies?.map(({ title }) => title)).toEqual(['2']);
  });

  it('move to the last message where a later reply has none', () => {
    const messages = renderReplies([reply('a', [], [tap('1')]), reply('b')]);

    expect(messages.map((message) => message.quick_replies?.length)).toEqual([undefined, 1]);
  });

  it('are thirteen at most', () => {
    const many = [
      reply(
        'a',
        [],
        Array.from({ length: 20 }, (_, at) => tap(`${at}`)),
      ),
    ];

    expect(renderReplies(many)[0]?.quick_replies).toHaveLength(13);
    expect(problems(many)).toEqual([]);
  });
});

it('keeps every limit and every word, whatever the reply', () => {
  const title = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() !== '');
  const payload = fc.constant({ name: 'menu' } as const);
  const button: fc.Arbitrary<Button> = fc.oneof(
    fc.record({ kind: fc.constant('call' as const), title, e164: fc.constantFrom('+84900000001', '113') }),
    fc.record({ kind: fc.constant('link' as const), title, url: fc.webUrl() }),
    fc.record({ kind: fc.constant('postback' as const), title, payload }),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5000 }),
    fc.lorem({ maxCount: 400 }),
    fc.string({ unit: fc.constantFrom('👨‍👩‍👧', 'ạ', '\ud800', '\n', ' ', '.'), maxLength: 3000 }),
  );
  const any = fc.record({
    text,
    buttons: fc.array(button, { maxLength: 8 }),
    quickReplies: fc.array(fc.record({ title, payload }), { maxLength: 16 }),
  });
  let split = 0;

  fc.assert(
    fc.property(fc.array(any, { maxLength: 3 }), (replies) => {
      if (renderReplies(replies).length > replies.length) split += 1;
      expect(problems(replies)).toEqual([]);
      const solid = (value: string): string =>
        value.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\s👇]/gu, '');
      expect(solid(textOf(replies))).toBe(solid(replies.map((one) => one.text).join('')));
    }),
  );

  expect(split).toBeGreaterThan(0);
});
