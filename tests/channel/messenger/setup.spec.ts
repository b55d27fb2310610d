import http from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  buildProfile,
  ProfileTexts,
  setUpPage,
  setupCalls,
  SUBSCRIBED_FIELDS,
} from '../../../src/channel/messenger';
import { runSetup } from '../../../src/cli/messenger-setup';
import type { Config } from '../../../src/config';
import { readData } from '../../advice/read-data';
import { unit } from '../../advice/vi-content';

const texts = readData('content/vi/profile.json', ProfileTexts);
const profile = buildProfile(texts, unit);
const TOKEN = 'page-token-of-the-test';

interface Page {
  readonly calls: string[];
  readonly origin: string;
  close(): Promise<void>;
}

/** A page that keeps what is written to it; `change` alters what is read back. */
async function startPage(
  change: (path: string, answer: unknown) => unknown = (_, answer) => answer,
): Promise<Page> {
  const calls: string[] = [];
  let kept: object = {};
  let fields: readonly string[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://page');
      const { method = '' } = request;
      calls.push(`${method} ${pathname}`);
      const isProfile = pathname.endsWith('/messenger_profile');
      let answer: unknown = { success: true };
      if (request.headers.authorization !== `Bearer ${TOKEN}` || searchParams.get('appsecret_proof') === null)
        answer = { error: { message: `Bad token ${TOKEN}`, code: 190 } };
      else if (method === 'GET')
        answer = isProfile ? { data: [kept] } : { data: [{ id: '77', subscribed_fields: fields }] };
      else if (isProfile) kept = JSON.parse(Buffer.concat(chunks).toString()) as object;
      else fields = (searchParams.get('subscribed_fields') ?? '').split(',');
      response.end(JSON.stringify(change(`${method} ${pathname}`, answer)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    calls,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

function deps(page: Page, more: object = {}) {
  const config = { pageId: '55', accessToken: TOKEN, appId: '77', appSecret: 'secret-of-the-test' };
  return { ...config, verifyToken: 'x', graphOrigin: page.origin, graphVersion: 'v26.0', ...more };
}

describe('the profile', () => {
  it('has what Messenger shows before the first word', () => {
    expect(profile.get_started.payload).toBe('start');
    expect(profile.ice_breakers[0]?.call_to_actions).toHaveLength(4);
    expect(profile.greeting[0]?.text).toContain(unit.name);
  });

  it('is refused where the greeting is too long', () => {
    expect(() => buildProfile({ ...texts, greeting: 'x'.repeat(161) }, unit)).toThrow(RangeError);
  });

  it.each(['nowhere', 'learn-group/x/0', ''])('holds no payload that nobody answers: %j', (payload) => {
    const [first, ...rest] = texts.menu;

    expect(ProfileTexts.safeParse({ ...texts, menu: [{ ...first, payload }, ...rest] }).success).toBe(false);
  });
});

describe('setting up the page', () => {
  it('writes, subscribes, and reads both back on the pinned version', async () => {
    const page = await startPage();
    const lines: string[] = [];

    await setUpPage(profile, deps(page), (line) => lines.push(line));

    expect(page.calls).toEqual([
      'POST /v26.0/me/messenger_profile',
      'POST /v26.0/55/subscribed_apps',
      'GET /v26.0/me/messenger_profile',
      'GET /v26.0/55/subscribed_apps',
    ]);
    expect(lines.at(-1)).toContain('as written');
    expect(lines.join()).not.toContain(TOKEN);
    await page.close();
  });

  it.each<[string, (path: string, answer: unknown) => unknown, RegExp]>([
    [
      'a menu that was not kept',
      (path, answer) =>
        path === 'GET /v26.0/me/messenger_profile'
          ? { data: [{ ...(answer as { data: object[] }).data[0], persistent_menu: [] }] }
          : answer,
      /persistent_menu was read back otherwise/,
    ],
    [
      'a field that is not sent',
      (path, answer) =>
        path.startsWith('GET /v26.0/55') ? { data: [{ id: '77', subscribed_fields: ['messages'] }] } : answer,
      new RegExp(`does not send: ${SUBSCRIBED_FIELDS.slice(1).join(', ')}`),
    ],
    [
      'another app',
      (path, answer) => (path.startsWith('GET /v26.0/55') ? { data: [{ id: '78' }] } : answer),
      /App 77 is not subscribed/,
    ],
    ['an answer that is no JSON', () => undefined, /not JSON/],
  ])('fails clearly on %s', async (_, change, message) => {
    const page = await startPage(change);

    await expect(setUpPage(profile, deps(page), () => undefined)).rejects.toThrow(message);
    await page.close();
  });

  it('names the error of the Graph API without the token', async () => {
    const page = await startPage((_, answer) => answer);
    const error = { error: { message: `Bad token ${TOKEN}`, code: 190 } };
    const refused = await startPage(() => error);

    const failure = setUpPage(profile, deps(refused), () => undefined);

    await expect(failure).rejects.toThrow(/error 190\/0: Bad token \(token\)/);
    await page.close();
    await refused.close();
  });
});

describe('npm run messenger:setup', () => {
  const config = (messenger: Config['messenger']) => () => ({ messenger }) as Config;
  const run = async (args: readonly string[], messenger: Config['messenger']) => {
    const out: string[] = [];
    const err: string[] = [];
    const status = await runSetup(
      args,
      config(messenger),
      (line) => out.push(line),
      (line) => err.push(line),
    );
    return { status, out, err };
  };

  it('prints every call in a dry run and makes none', async () => {
    const page = await startPage();
    const { status, out } = await run(['--dry-run'], deps(page));

    expect(status).toBe(0);
    expect(out[0]).toMatch(/nothing is sent.* 4 calls/);
    for (const { method, path } of setupCalls(profile, { pageId: '55' }))
      expect(out).toContain(`${method} /v26.0${path}`);
    expect(out.join()).not.toContain(TOKEN);
    expect(page.calls).toEqual([]);
    await page.close();
  });

  it('says in a dry run without credentials what stands for the page', async () => {
    const { status, out } = await run(['--dry-run'], null);

    expect(status).toBe(0);
    expect(out.join('\n')).toContain('PAGE stands for MESSENGER_PAGE_ID');
    expect(out).toContain('POST /v26.0/me/messenger_profile');
  });

  it('says what is missing without credentials', async () => {
    const { status, err } = await run([], null);

    expect(status).toBe(1);
    expect(err.join()).toContain('MESSENGER_');
  });

  it('refuses arguments it does not know', async () => {
    expect((await run(['--dry'], null)).status).toBe(2);
  });

  it('sets up the page', async () => {
    const page = await startPage();

    expect(await run([], deps(page))).toMatchObject({ status: 0, err: [] });
    await page.close();
  });
});
