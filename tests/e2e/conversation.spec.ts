import type { Browser, Page } from 'playwright-core';
import { texts } from '../web/simulator/echo-bot';
import { describeInBrowser, openBrowser } from './chromium';
import { startServer, type ServerProcess } from './server-process';

jest.setTimeout(60_000);

describeInBrowser('the built server in the simulator', () => {
  let browser: Browser;
  let server: ServerProcess;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), startServer()]);
    page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' });
    await page.goto(server.simulator ?? '');
    await page.locator('#log .row.bot').first().waitFor();
  });
  afterAll(async () => {
    await browser.close();
    expect(await server.stop()).toBe(0);
  });

  /** Sends a text; everything the bot answers, and what of it a phone would make tappable. */
  async function ask(text: string): Promise<{ answer: string; tappable: readonly string[] }> {
    const before = await page.locator('#log .row.bot').count();
    await page.locator('#text').fill(text);
    await page.locator('#text').press('Enter');
    await page.locator('#log .row.bot').nth(before).waitFor();
    await page.waitForTimeout(500);
    const rows = (await page.locator('#log .row.bot').all()).slice(before);
    const answers = await Promise.all(rows.map((row) => row.locator('.bubble').innerText()));
    const found = await Promise.all(rows.map((row) => row.locator('a.found').all()));
    const links = await Promise.all(found.flat().map((link) => link.getAttribute('href')));
    return { answer: answers.join('\n'), tappable: links.map(String) };
  }

  it('greets whoever opens it', async () => {
    expect(await page.locator('#log .row.citizen .bubble').first().innerText()).toBe(texts.start);
    expect(await page.locator('#quick-replies button').count()).toBeGreaterThan(0);
  });

  it('warns of an imitated bank and makes nothing of it tappable', async () => {
    const { answer, tappable } = await ask('co dung khong ạ https://vietcombank-xacminh.example/dang-nhap');

    expect(answer).toMatch(/NGUY HIỂM|ĐÁNG NGỜ/);
    expect(tappable.filter((href) => href.includes('example'))).toEqual([]);
  });

  it('knows an official address', async () => {
    expect((await ask('https://www.vietcombank.com.vn')).answer).toContain('ĐỊA CHỈ CHÍNH THỨC');
  });

  it('never says that an unknown address is safe', async () => {
    const { answer, tappable } = await ask('https://quan-com-nho.example');

    expect(answer).toContain('CHƯA CÓ THÔNG TIN');
    expect(tappable.filter((href) => href.includes('quan-com'))).toEqual([]);
  });

  it('answers a sticker, a voice note and a quick reply', async () => {
    for (const name of [texts.sendThumb, texts.sendVoice]) {
      const before = await page.locator('#log .row.bot').count();
      await page.getByRole('button', { name }).click();
      await page.locator('#log .row.bot').nth(before).waitFor();
    }
    const before = await page.locator('#log .row.bot').count();
    await page.locator('#quick-replies button').first().click();
    await page.locator('#log .row.bot').nth(before).waitFor();

    expect(await page.locator('.failure').count()).toBe(0);
  });

  it('keeps what citizens write out of its output', async () => {
    await ask('so 0900000001 va trang bi-mat-cua-toi.example');

    expect(server.output()).not.toMatch(/bi-mat-cua-toi|0900000001|xacminh/);
  });
});
