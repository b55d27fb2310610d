import crypto from 'node:crypto';
import { createGraphClient, renderBodies, type GraphClient } from '../../../src/channel/messenger';
import { startFakeGraph, type FakeGraph } from './fake-graph';
import { LAN, PAGE } from './events';

const TOKEN = 'EAA-page-token-of-the-test';
const SECRET = 'app-secret-of-the-test';
const [BODY = ''] = renderBodies([{ text: 'Xin chào', buttons: [], quickReplies: [] }]);

let graph: FakeGraph;
let client: GraphClient;
const open = (graphOrigin: string, timeoutMs = 5000): GraphClient =>
  createGraphClient({
    pageId: PAGE,
    accessToken: TOKEN,
    appSecret: SECRET,
    graphOrigin,
    graphVersion: 'v26.0',
    timeoutMs,
  });

beforeEach(async () => {
  graph = await startFakeGraph();
  client = open(graph.origin);
});
afterEach(() => graph.close());

describe('a send', () => {
  it('names page and version in the address and the token in a header only', async () => {
    const outcome = await client.send(LAN, BODY);
    const proof = crypto.createHmac('sha256', SECRET).update(TOKEN).digest('hex');

    expect(outcome).toEqual({ kind: 'sent', messageId: expect.stringMatching(/^m_/) as string });
    expect(graph.calls).toMatchObject([
      {
        method: 'POST',
        url: `/v26.0/${PAGE}/messages?appsecret_proof=${proof}`,
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        body: {
          recipient: { id: LAN },
          messaging_type: 'RESPONSE',
          message: { text: 'Xin chào', metadata: 'canh-giac' },
        },
        problems: [],
      },
    ]);
    expect(graph.calls[0]?.url).not.toContain(TOKEN);
  });

  it('of typing dots is a call of its own', async () => {
    await client.showTyping(LAN);

    expect(graph.calls.map((call) => call.body)).toEqual([
      { recipient: { id: LAN }, sender_action: 'typing_on' },
    ]);
  });

  it('of typing dots does not mind a dead server', async () => {
    await graph.close();
    await expect(client.showTyping(LAN)).resolves.toBeUndefined();
    graph = await startFakeGraph();
  });
});

const error = (code: number, subcode?: number): string =>
  JSON.stringify({
    error: { message: 'private words', type: 'OAuthException', code, error_subcode: subcode },
  });

describe('an answer', () => {
  it.each<[string, number, string, object]>([
    ['temporary trouble', 500, error(2), { kind: 'retry', retry: 'transient', code: 2 }],
    ['unknown trouble', 500, error(1, 99), { kind: 'retry', retry: 'transient', code: 1, subcode: 99 }],
    ['bad gateway in HTML', 502, '<html>', { kind: 'retry', retry: 'transient', code: 0 }],
    ['too many calls', 400, error(4), { kind: 'retry', retry: 'rate' }],
    ['send rate', 400, error(613, 2534040), { kind: 'retry', retry: 'rate' }],
    ['HTTP 429', 429, '', { kind: 'retry', retry: 'rate' }],
    ['bothersome behaviour', 400, error(613, 2018338), { kind: 'halt', code: 613 }],
    ['outside the window', 400, error(10, 2018278), { kind: 'drop' }],
    ['outside the window, second form', 400, error(10, 2534022), { kind: 'drop' }],
    ['outside the window, third form', 403, error(10, 2018065), { kind: 'drop' }],
    ['blocked', 400, error(551, 1545041), { kind: 'drop-sender' }],
    ['blocked, second form', 400, error(200, 1545041), { kind: 'drop-sender' }],
    ['blocked, third form', 400, error(10, 2018108), { kind: 'drop-sender' }],
    ['page restricted', 400, error(10, 1893063), { kind: 'halt' }],
    ['no such person', 400, error(100, 2018001), { kind: 'drop-sender' }],
    ['bad parameter', 400, error(100), { kind: 'drop' }],
    ['another owner', 400, error(100, 2534037), { kind: 'not-owner' }],
    ['another owner, second form', 400, error(10, 2018300), { kind: 'not-owner' }],
    ['another app controls the thread', 403, error(10), { kind: 'not-owner' }],
    ["Meta's own answers are running", 400, error(100, 2018321), { kind: 'retry', retry: 'once' }],
    ['token refused', 401, error(190, 463), { kind: 'halt', code: 190, subcode: 463 }],
    ['no permission', 403, error(200), { kind: 'halt' }],
    ['app not live', 400, error(200, 2018028), { kind: 'halt' }],
    ['a code of the future', 400, error(987654), { kind: 'drop', code: 987654 }],
    ['an error with status 200', 200, error(190), { kind: 'halt', code: 190 }],
    ['is_error with status 200', 200, '{"is_error":true}', { kind: 'retry', retry: 'uncertain' }],
    ['an error of odd form', 400, '{"error":"no"}', { kind: 'drop', code: 0 }],
    ['status 200 without JSON', 200, 'OK', { kind: 'retry', retry: 'uncertain' }],
    ['no message id', 200, '{"recipient_id":"7"}', { kind: 'sent', messageId: null }],
    ['an answer of 200 kB', 200, `{"a":"${'x'.repeat(200_000)}"}`, { kind: 'retry', retry: 'uncertain' }],
  ])('%s', async (_title, status, body, expected) => {
    graph.answers.push({ status, body });

    expect(await client.send(LAN, BODY)).toMatchObject(expected);
  });

  it('that sends elsewhere is not followed: the token stays here', async () => {
    graph.answers.push({ status: 307, body: '', location: `${graph.origin}/elsewhere` });

    expect(await client.send(LAN, BODY)).toMatchObject({ kind: 'drop' });
    expect(graph.calls).toHaveLength(1);
  });

  it.each([
    ['hangs', 'hang', 'uncertain'],
    ['breaks off', 'break', 'uncertain'],
  ] as const)('that %s may have been delivered', async (_title, answer, retry) => {
    graph.answers.push(answer);

    const impatient = open(graph.origin, 200);
    expect(await impatient.send(LAN, BODY)).toEqual({ kind: 'retry', retry, code: 0, subcode: 0 });
  });

  it('that never began was surely not delivered', async () => {
    const closed = await startFakeGraph();
    await closed.close();

    expect(await open(closed.origin).send(LAN, BODY)).toMatchObject({ kind: 'retry', retry: 'transient' });
  });

  it('tells no secret and none of its words', async () => {
    graph.answers.push({ status: 400, body: error(190) });
    const outcome = JSON.stringify(await client.send(LAN, BODY));

    expect(outcome).not.toMatch(/EAA-page|app-secret|private words/);
  });
});
