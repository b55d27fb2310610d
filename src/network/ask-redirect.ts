import { Readable } from 'node:stream';
import fetch from 'node-fetch';
import { isRefusal } from './errors';
import type { GuardedAgents } from './guarded-agent';

/** Names no product, so a link's owner does not learn who checks it. */
const HEADERS = { 'user-agent': 'Mozilla/5.0', accept: 'text/html,*/*;q=0.5' };

/** Some servers never answer HEAD: what is left of the time then belongs to GET. */
const HEAD_MS = 1000;

/**
 * Asks one URL where it redirects to, by HEAD and, where that gives no redirect, by GET.
 * The target as the server wrote it, or null where it does not redirect.
 * Redirects are not followed, no body is read, no cookie is kept or sent.
 */
export async function askRedirect(
  url: URL,
  agents: GuardedAgents,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const target = await askOnce(
      url,
      'HEAD',
      agents,
      AbortSignal.any([signal, AbortSignal.timeout(HEAD_MS)]),
    );
    if (target !== null) return target;
  } catch (error) {
    if (signal.aborted || isRefusal(error)) throw error;
  }
  return askOnce(url, 'GET', agents, signal);
}

async function askOnce(
  url: URL,
  method: 'HEAD' | 'GET',
  agents: GuardedAgents,
  signal: AbortSignal,
): Promise<string | null> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: HEADERS,
    agent: ({ protocol }) => (protocol === 'https:' ? agents.https : agents.http),
    compress: false,
    signal,
  });
  if (response.body instanceof Readable) response.body.destroy();
  const location = response.headers.get('location');
  const redirects = response.status >= 300 && response.status < 400;
  return redirects && location !== null ? decodeUtf8(location) : null;
}

/** Node reads header bytes as Latin-1; servers that do not percent-encode an address write UTF-8. */
function decodeUtf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}
