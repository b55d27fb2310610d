import type { Browser, Page } from 'playwright-core';
import { startEchoBot, texts, type EchoBot, type WebhookEvent } from '../web/simulator/echo-bot';
import { openBrowser } from './chromium';

/** A simulator in a browser with an echo bot behind it; a new page and citizen for every test. */
export interface SimulatedPage {
  page(): Page;
  bot(): EchoBot;
  /** What the page complained of; a test that provokes a complaint takes it out. */
  readonly complaints: string[];
  lastEvent(): WebhookEvent;
  /** Texts of the bubbles of one side. */
  rows(side: 'bot' | 'citizen'): Promise<readonly string[]>;
  /** Lets the bot say something to the citizen of this page. */
  botSays(message: object): Promise<void>;
  /** Does something and waits for the one event it makes. */
  eventOf(action: () => Promise<unknown>): Promise<WebhookEvent>;
}

/** Registers what opens and closes the page around the tests; none may complain or ask another origin for anything. */
export function useSimulatedPage(unitName: string): SimulatedPage {
  let browser: Browser;
  let bot: EchoBot;
  let page: Page;
  const complaints: string[] = [];
  const abroad: string[] = [];

  beforeAll(async () => {
    [browser, bot] = await Promise.all([openBrowser(), startEchoBot(unitName)]);
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' });
    complaints.length = 0;
    abroad.length = 0;
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${bot.origin}/`) && !url.startsWith('blob:')) abroad.push(url);
    });
    await page.goto(`${bot.origin}/simulator`);
    await page.getByText(texts.start, { exact: true }).waitFor();
  });
  afterEach(async () => {
    await page.close();
    expect({ complaints, abroad }).toEqual({ complaints: [], abroad: [] });
  });

  const lastEvent = (): WebhookEvent => bot.events().at(-1)!;
  return {
    page: () => page,
    bot: () => bot,
    complaints,
    lastEvent,
    rows: (side) => page.locator(`#log .row.${side} .bubble`).allInnerTexts(),
    async botSays(message) {
      const before = await page.locator('#log .row.bot').count();
      const body = { recipient: { id: lastEvent().sender.id }, messaging_type: 'RESPONSE', message };
      expect((await bot.graph(body)).status).toBe(200);
      await page.locator('#log .row.bot').nth(before).waitFor();
    },
    async eventOf(action) {
      const before = bot.events().length;
      await action();
      const until = Date.now() + 5_000;
      while (bot.events().length === before && Date.now() < until) await page.waitForTimeout(20);
      expect(bot.events().length).toBe(before + 1);
      return lastEvent();
    },
  };
}
