import crypto from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fetch from 'node-fetch';
import { z } from 'zod';
import { SUBSCRIBED_FIELDS, type Profile } from './profile';

interface SetupDeps {
  readonly pageId: string;
  readonly accessToken: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly graphOrigin: string;
  readonly graphVersion: string;
  readonly timeoutMs?: number;
}

/** One call of the setup, without token or proof, so that it may be printed. */
export interface SetupCall {
  /** What it is for, for the person who reads along. */
  readonly purpose: string;
  readonly method: 'GET' | 'POST';
  /** Below the Graph version. */
  readonly path: string;
  readonly body: object | null;
}

/** Why the page is not set up, in one sentence; never holds a token. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

const Failure = z.object({
  error: z.object({ message: z.string(), code: z.number(), error_subcode: z.number().optional() }),
});
const ProfileAnswer = z.object({ data: z.array(z.record(z.string(), z.unknown())) });
const AppsAnswer = z.object({
  data: z.array(z.object({ id: z.coerce.string(), subscribed_fields: z.array(z.string()).default([]) })),
});

/** The calls that write, then those that read back. */
export function setupCalls(profile: Profile, { pageId }: Pick<SetupDeps, 'pageId'>): readonly SetupCall[] {
  return [
    {
      purpose: 'Write what a person sees before writing: get started, greeting, ice breakers, menu',
      method: 'POST',
      path: '/me/messenger_profile',
      body: profile,
    },
    {
      purpose: 'Have the events of the page sent to the webhook',
      method: 'POST',
      path: `/${pageId}/subscribed_apps?subscribed_fields=${SUBSCRIBED_FIELDS.join(',')}`,
      body: null,
    },
    {
      purpose: 'Read the profile back and compare',
      method: 'GET',
      path: `/me/messenger_profile?fields=${Object.keys(profile).join(',')}`,
      body: null,
    },
    {
      purpose: 'Read the subscription back and compare',
      method: 'GET',
      path: `/${pageId}/subscribed_apps`,
      body: null,
    },
  ];
}

/** Keeps of what was read back only what was written: Graph may add fields of its own. */
function likeWritten(written: unknown, read: unknown): unknown {
  if (Array.isArray(written) && Array.isArray(read) && written.length === read.length)
    return written.map((item, index) => likeWritten(item, read[index]));
  if (typeof written !== 'object' || written === null || typeof read !== 'object' || read === null)
    return read;
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [
      key,
      likeWritten(value, (read as Record<string, unknown>)[key]),
    ]),
  );
}

/** Sets up the page and reads everything back; throws SetupError at the first thing that is not as written. */
export async function setUpPage(
  profile: Profile,
  deps: SetupDeps,
  report: (line: string) => void,
): Promise<void> {
  const proof = crypto.createHmac('sha256', deps.appSecret).update(deps.accessToken).digest('hex');

  async function call({ method, path, body }: SetupCall): Promise<unknown> {
    const joint = path.includes('?') ? '&' : '?';
    const url = `${deps.graphOrigin}/${deps.graphVersion}${path}${joint}appsecret_proof=${proof}`;
    let text: string;
    try {
      const response = await fetch(url, {
        method,
        headers: { authorization: `Bearer ${deps.accessToken}`, 'content-type': 'application/json' },
        ...(body === null ? {} : { body: JSON.stringify(body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(deps.timeoutMs ?? 10_000),
      });
      text = await response.text();
    } catch {
      throw new SetupError(`${method} ${path}: the Graph API at ${deps.graphOrigin} did not answer`);
    }
    const answer = parse(text);
    const failed = Failure.safeParse(answer);
    if (failed.success) {
      const { message, code, error_subcode: subcode = 0 } = failed.data.error;
      const plain = message.replaceAll(deps.accessToken, '(token)');
      throw new SetupError(`${method} ${path}: error ${code}/${subcode}: ${plain}`);
    }
    if (answer === null) throw new SetupError(`${method} ${path}: the answer was not JSON`);
    report(`${method} ${path}: ok`);
    return answer;
  }

  const [writeProfile, subscribe, readProfile, readApps] = setupCalls(profile, deps);
  if (!writeProfile || !subscribe || !readProfile || !readApps) throw new SetupError('No calls');
  await call(writeProfile);
  await call(subscribe);

  const [kept = {}] = ProfileAnswer.parse(await call(readProfile)).data;
  for (const [field, written] of Object.entries(profile) as [string, unknown][]) {
    if (!isDeepStrictEqual(likeWritten(written, kept[field]), written))
      throw new SetupError(`${field} was read back otherwise than it was written`);
  }
  const app = AppsAnswer.parse(await call(readApps)).data.find(({ id }) => id === deps.appId);
  if (app === undefined) throw new SetupError(`App ${deps.appId} is not subscribed to the page`);
  const missing = SUBSCRIBED_FIELDS.filter((field) => !app.subscribed_fields.includes(field));
  if (missing.length > 0) throw new SetupError(`The page does not send: ${missing.join(', ')}`);
  report('Read back: profile and subscribed fields are as written.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
