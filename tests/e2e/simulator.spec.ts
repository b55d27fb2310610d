import { texts } from '../web/simulator/echo-bot';
import { describeInBrowser } from './chromium';
import { useSimulatedPage } from './simulated-page';

jest.setTimeout(30_000);

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Runs in the page: pastes a picture into the text field. */
function pasting(picture: Buffer): string {
  return `{
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(${JSON.stringify([...picture])})], 'a.png', { type: 'image/png' }));
    document.getElementById('text').dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  }`;
}

describeInBrowser('the simulator in a browser', () => {
  const { page, bot, complaints, lastEvent, rows, botSays, eventOf } = useSimulatedPage('Công an tỉnh Mẫu');

  it('starts as Messenger does, once: with Get Started', async () => {
    expect(lastEvent().postback).toMatchObject({ payload: 'start', title: texts.start });
    const before = bot().events().length;

    await page().reload();
    await page().locator('#log .row.citizen').waitFor();

    expect(await rows('citizen')).toEqual([texts.start]);
    expect(bot().events().length).toBe(before);
  });

  it('sends with Enter, breaks the line with Shift+Enter, and shows both sides', async () => {
    const field = page().locator('#text');
    await field.pressSequentially('dòng một');
    await field.press('Shift+Enter');
    await field.pressSequentially('dòng hai');

    const event = await eventOf(() => field.press('Enter'));
    await page().locator('#log .row.bot').waitFor();

    expect(event.message?.text).toBe('dòng một\ndòng hai');
    expect(await field.inputValue()).toBe('');
    expect((await rows('citizen')).at(-1)).toBe('dòng một\ndòng hai');
    expect(await rows('bot')).toEqual(['dòng một\ndòng hai']);
  });

  it('shows quick replies until the next message, and by keyboard they can be tapped', async () => {
    await botSays({
      text: 'Bạn cần gì?',
      quick_replies: ['Cách báo tin', 'Quyền riêng tư'].map((title) => ({
        content_type: 'text',
        title,
        payload: 'p',
      })),
    });
    const chips = page().getByRole('group', { name: texts.quickReplies }).getByRole('button');
    expect(await chips.allInnerTexts()).toEqual(['Cách báo tin', 'Quyền riêng tư']);

    const event = await eventOf(async () => {
      await chips.first().focus();
      await page().keyboard.press('Enter');
    });
    await chips.first().waitFor({ state: 'detached' });

    expect(event.message).toMatchObject({ text: 'Cách báo tin', quick_reply: { payload: 'p' } });
  });

  it('has buttons to call, to open and to answer', async () => {
    await botSays({
      attachment: {
        type: 'template',
        payload: {
          template_type: 'button',
          text: 'Đường dây nóng',
          buttons: [
            { type: 'phone_number', title: 'Gọi', payload: '+84900000001' },
            { type: 'web_url', title: 'Mở trang', url: 'https://a.example/x' },
            { type: 'postback', title: 'Tìm hiểu', payload: 'learn/x' },
          ],
        },
      },
    });
    const link = page().getByRole('link', { name: `Mở trang (${texts.newTab})` });

    expect(await page().getByRole('link', { name: 'Gọi' }).getAttribute('href')).toBe('tel:+84900000001');
    expect(await link.getAttribute('href')).toBe('https://a.example/x');
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    const event = await eventOf(() => page().getByRole('button', { name: 'Tìm hiểu' }).click());
    expect(event.postback).toMatchObject({ title: 'Tìm hiểu', payload: 'learn/x' });
  });

  it('makes tappable what a phone would, and no markup', async () => {
    await botSays({ text: '<b>a[.]example</b> giả b.example, gọi 0900 000 001 hoặc 113' });

    const found = page().locator('#log .row.bot a');
    const hrefs = await Promise.all((await found.all()).map((link) => link.getAttribute('href')));

    expect(hrefs).toEqual(['http://b.example', 'tel:0900000001']);
    expect(await rows('bot')).toEqual(['<b>a[.]example</b> giả b.example, gọi 0900 000 001 hoặc 113']);
  });

  it.each([
    [false, { type: 'fallback', payload: { url: 'https://a.example/x', title: 'Quà' } }],
    [true, { type: 'fallback', url: 'https://a.example/x', title: 'Quà', payload: null }],
  ])('shares a link as an attachment, in the old form: %s', async (legacy, attachment) => {
    await page().getByRole('button', { name: texts.shareLink }).click();
    await page().getByLabel(texts.linkUrl).fill('https://a.example/x');
    await page().getByLabel(texts.linkTitle).fill('Quà');
    await page().getByLabel(texts.linkLegacy).setChecked(legacy);

    const event = await eventOf(() =>
      page().getByRole('button', { name: texts.linkSend, exact: true }).click(),
    );

    expect(event.message?.attachments).toEqual([attachment]);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'chosen',
      () =>
        page().locator('#picture-file').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: PNG }),
    ],
    ['pasted', () => page().evaluate(pasting(PNG))],
  ])('sends a picture that was %s', async (_way, offer) => {
    await offer();
    await page().locator('#preview').waitFor();

    const event = await eventOf(() => page().getByRole('button', { name: texts.send, exact: true }).click());
    const [image] = event.message?.attachments as { type: string; payload: { url: string } }[];
    await page().locator('#log .sent-picture').waitFor();

    expect(image).toMatchObject({ type: 'image' });
    expect(Buffer.from(await (await fetch(image!.payload.url)).arrayBuffer())).toEqual(PNG);
    expect(await page().locator('#preview').isVisible()).toBe(false);
  });

  it('sends the thumb and a voice note', async () => {
    const thumb = await eventOf(() => page().getByRole('button', { name: texts.sendThumb }).click());
    const voice = await eventOf(() => page().getByRole('button', { name: texts.sendVoice }).click());

    expect(thumb.message?.attachments).toMatchObject([{ type: 'sticker' }]);
    expect(voice.message?.attachments).toMatchObject([{ type: 'audio' }]);
  });

  it('shows dots while the bot types and that it has seen the message', async () => {
    const recipient = { id: lastEvent().sender.id };
    await bot().graph({ recipient, sender_action: 'mark_seen' });
    await bot().graph({ recipient, sender_action: 'typing_on' });
    await page().locator('#typing').waitFor();

    expect(await page().locator('#receipt').innerText()).toBe(texts.seen);
    await botSays({ text: 'xong' });
    expect(await page().locator('#typing').isVisible()).toBe(false);
  });

  it('says when a message could not be sent', async () => {
    await page().locator('#text').fill('fail');
    await page().locator('#text').press('Enter');
    await page().locator('.failure').waitFor();

    expect(await page().locator('.failure').innerText()).toBe(texts.failed);
    expect(complaints.splice(0)).toEqual([expect.stringContaining('502')]);
  });

  it('begins again as somebody whom the bot has never met', async () => {
    const before = lastEvent().sender.id;
    await page().locator('#text').fill('chào');
    await page().locator('#text').press('Enter');
    await page().locator('#log .row.bot').waitFor();

    const event = await eventOf(() => page().getByRole('button', { name: texts.restart }).click());
    await page().locator('#log .row.citizen').waitFor();

    expect(event.postback?.payload).toBe('start');
    expect(event.sender.id).not.toBe(before);
    expect(await rows('citizen')).toEqual([texts.start]);
  });
});
