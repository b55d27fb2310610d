import { newSender, startEchoBot, type EchoBot } from './echo-bot';
import { followStream } from './stream-reader';

const PNG = Buffer.from('\x89PNG\r\n\x1a\n and more', 'latin1');
let bot: EchoBot;

beforeAll(async () => {
  bot = await startEchoBot('Công an tỉnh Mẫu');
});
afterAll(() => bot.stop());

describe('a message', () => {
  it('goes signed to the webhook and its answer comes over the Graph stand-in', async () => {
    const sender = newSender();
    const stream = followStream(bot.origin, sender);

    const response = await bot.say(sender, 'xin chào');
    const [citizen, answer] = await stream.messages(2);
    stream.stop();

    expect(response.status).toBe(200);
    expect(citizen).toMatchObject({ kind: 'citizen', action: { kind: 'text', text: 'xin chào' } });
    expect(answer).toMatchObject({
      kind: 'bot',
      message: { text: 'xin chào', buttons: [], quickReplies: [] },
    });
    expect(bot.events().at(-1)).toMatchObject({ sender: { id: sender }, recipient: { id: bot.pageId } });
  });

  it('that the webhook refuses is shown as not sent', async () => {
    const sender = newSender();
    const stream = followStream(bot.origin, sender);

    const response = await bot.say(sender, 'fail');
    const [citizen, failed] = await stream.messages(2);
    stream.stop();

    expect(response.status).toBe(502);
    expect(failed).toEqual({ kind: 'failed', mid: citizen?.mid });
  });

  it.each([
    ['a sender that is no id', { sender: '12', action: { kind: 'sticker' } }],
    ['an empty text', { sender: '1000000000000009', action: { kind: 'text', text: '' } }],
    [
      'a text of more than 20,000 characters',
      { sender: '1000000000000009', action: { kind: 'text', text: 'a'.repeat(20_001) } },
    ],
    [
      'a picture from elsewhere',
      { sender: '1000000000000009', action: { kind: 'image', media: '../../secret' } },
    ],
    ['an unknown action', { sender: '1000000000000009', action: { kind: 'call' } }],
  ])('with %s is refused', async (_title, body) => {
    const before = bot.bodies.length;

    expect((await bot.post('send', body)).status).toBe(400);
    expect(bot.bodies.length).toBe(before);
  });

  it('that is no JSON is refused', async () => {
    expect((await bot.post('send', Buffer.from('{"sender":'))).status).toBe(400);
  });
});

describe('a picture', () => {
  it('is kept and sent with an address on the same origin', async () => {
    const kept = await bot.post('pictures', PNG, { 'content-type': 'image/png' });
    const { media } = (await kept.json()) as { media: string };
    await bot.post('send', { sender: newSender(), action: { kind: 'image', media } });

    const url = `${bot.origin}/simulator/media/${media}`;
    const file = await fetch(url);

    expect(bot.events().at(-1)?.message?.attachments).toEqual([{ type: 'image', payload: { url } }]);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
    expect([file.headers.get('content-type'), file.headers.get('x-content-type-options')]).toEqual([
      'image/png',
      'nosniff',
    ]);
  });

  it.each([
    ['a page', Buffer.from('<script>'), 415],
    ['more than 5 MB', Buffer.concat([PNG, Buffer.alloc(5_000_000)]), 413],
  ])('is refused when it is %s', async (_title, body, status) => {
    expect((await bot.post('pictures', body, { 'content-type': 'image/png' })).status).toBe(status);
  });

  it.each(['thumb.svg', 'voice.wav'])('needs not be sent to find %s', async (name) => {
    expect((await fetch(`${bot.origin}/simulator/media/${name}`)).status).toBe(200);
  });
});

describe('the stream', () => {
  it('goes on after the last event a page has', async () => {
    const sender = newSender();
    await bot.say(sender, 'một');
    const first = followStream(bot.origin, sender);
    await first.messages(2);
    first.stop();
    const again = followStream(bot.origin, sender, first.lastId());
    await bot.say(sender, 'hai');

    const [next] = await again.messages(1);
    again.stop();

    expect(next).toMatchObject({ kind: 'citizen', action: { text: 'hai' } });
    expect(again.names()).not.toContain('reset');
  });

  it('starts over for a page that knew an earlier run of the server', async () => {
    const sender = newSender();
    await bot.say(sender, 'một');
    const stream = followStream(bot.origin, sender, 'deadbeef-7');

    const [first] = await stream.messages(1);
    stream.stop();

    expect(stream.names()[0]).toBe('reset');
    expect(first).toMatchObject({ kind: 'citizen', action: { text: 'một' } });
  });

  it('refuses a sender that is no id', async () => {
    expect((await fetch(`${bot.origin}/simulator/api/stream?sender=x`)).status).toBe(400);
  });

  it('ends with the server, which need not wait for a page', async () => {
    const other = await startEchoBot('Công an tỉnh Mẫu');
    const stream = followStream(other.origin, newSender());
    await stream.frame('presence');

    await other.stop();

    await expect(stream.messages(1)).rejects.toThrow('Got 0 of 1 messages');
  }, 4_000);
});
