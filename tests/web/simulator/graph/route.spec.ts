import { newSender, startEchoBot, type EchoBot } from '../echo-bot';
import { followStream } from '../stream-reader';

let bot: EchoBot;

beforeAll(async () => {
  bot = await startEchoBot('Công an tỉnh Mẫu');
});
afterAll(() => bot.stop());

async function errorOf(
  response: Response,
): Promise<{ status: number; code: number; error_subcode?: number }> {
  const { error } = (await response.json()) as { error: { code: number; error_subcode?: number } };
  return { status: response.status, ...error };
}

describe('the Graph stand-in', () => {
  const message = { text: 'a' };

  it('acts without a message id for dots and seen marks', async () => {
    const sender = newSender();
    await bot.say(sender, 'x');

    const response = await bot.graph({ recipient: { id: sender }, sender_action: 'typing_on' });

    expect(await response.json()).toEqual({ recipient_id: sender });
  });

  it.each([
    ['a wrong token', { token: 'EAAwrong' }, { status: 401, code: 190 }],
    ['a wrong proof', { proof: '00' }, { status: 400, code: 100 }],
    ['an unknown page', { path: 'v26.0/1/messages' }, { status: 400, code: 100, error_subcode: 33 }],
    ['no version', { path: 'x/me/messages' }, { status: 400, code: 2500 }],
    ['another edge', { path: 'v26.0/me/feed' }, { status: 400, code: 2500 }],
  ])('refuses %s', async (_title, change, expected) => {
    const sender = newSender();
    await bot.say(sender, 'x');

    const response = await bot.graph(
      { recipient: { id: sender }, messaging_type: 'RESPONSE', message },
      change,
    );

    expect(await errorOf(response)).toMatchObject(expected);
  });

  it('refuses a message over the limits and shows nothing of it', async () => {
    const sender = newSender();
    await bot.say(sender, 'x');
    const text = 'a'.repeat(2000);

    const response = await bot.graph({
      recipient: { id: sender },
      messaging_type: 'RESPONSE',
      message: { text },
    });
    const stream = followStream(bot.origin, sender);
    const messages = await stream.messages(2);
    stream.stop();

    expect(await errorOf(response)).toMatchObject({ status: 400, code: 100 });
    expect(JSON.stringify(messages)).not.toContain(text);
  });

  it('knows no person who never wrote', async () => {
    const response = await bot.graph({ recipient: { id: '42' }, messaging_type: 'RESPONSE', message });

    expect(await errorOf(response)).toMatchObject({ status: 400, code: 100, error_subcode: 2018001 });
  });

  it('closes the window 24 hours after the last message', async () => {
    const sender = newSender();
    await bot.say(sender, 'x');
    bot.advance(24 * 60 * 60 * 1000);

    const response = await bot.graph({ recipient: { id: sender }, messaging_type: 'UPDATE', message });

    expect(await errorOf(response)).toMatchObject({ status: 400, code: 10, error_subcode: 2018278 });
  });
});
