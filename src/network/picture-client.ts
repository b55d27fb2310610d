import { Readable } from 'node:stream';
import fetch from 'node-fetch';
import type { AddressPolicy } from './address-policy';
import { isRefusal } from './errors';
import { createGuardedAgents, type Resolve } from './guarded-agent';

/** What came of asking for a picture. `gone`: it can never be had; `unavailable`: perhaps later. */
export type PictureAnswer =
  | { readonly kind: 'picture'; readonly ending: PictureEnding; readonly bytes: Buffer }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unavailable' };

/** Where pictures may be fetched from, and within which size and time. */
export interface PictureClientOptions {
  /** Where pictures may be; no other address is ever contacted, nor after a redirect. */
  readonly isAllowed: (url: URL) => boolean;
  readonly addressPolicy: AddressPolicy;
  /** Finds addresses; the system's resolver where absent. */
  readonly resolve?: Resolve;
  readonly maxBytes?: number;
  /** For one picture in all. */
  readonly timeoutMs?: number;
}

/** Kinds of pictures that are kept, known by their first bytes, whatever the server calls them. */
const KINDS = [
  { ending: 'png', magic: /^\x89PNG\r\n\x1a\n/ },
  { ending: 'jpg', magic: /^\xff\xd8\xff/ },
  { ending: 'gif', magic: /^GIF8[79]a/ },
  { ending: 'webp', magic: /^RIFF[^]{4}WEBP/ },
] as const;
/** How the file of a kept picture ends. */
export type PictureEnding = (typeof KINDS)[number]['ending'];

const MAX_BYTES = 10_000_000;
const TIMEOUT_MS = 10_000;
const MAX_HOPS = 3;
const GONE: PictureAnswer = { kind: 'gone' };

/** Meta's own file servers, over https on the usual port: the only places where pictures of Messenger are. */
export function isMetaPicture({ protocol, hostname, port, username }: URL): boolean {
  const known = hostname.endsWith('.fbcdn.net') || hostname.endsWith('.fbsbx.com');
  return protocol === 'https:' && port === '' && username === '' && known;
}

async function readLimited(body: Readable, maxBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      body.destroy();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Creates a client that downloads pictures from allowed places, up to a size, and never throws. */
export function createPictureClient(options: PictureClientOptions): (url: string) => Promise<PictureAnswer> {
  const { isAllowed, addressPolicy, resolve, maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS } = options;
  const agents = createGuardedAgents(addressPolicy, resolve);

  async function ask(url: URL, hops: number, signal: AbortSignal): Promise<PictureAnswer> {
    if (!isAllowed(url)) return GONE;
    const response = await fetch(url.href, {
      redirect: 'manual',
      headers: { accept: 'image/*' },
      agent: ({ protocol }) => (protocol === 'https:' ? agents.https : agents.http),
      signal,
    });
    const body = response.body instanceof Readable ? response.body : null;
    const location = response.headers.get('location');
    if (response.status !== 200 || body === null) body?.destroy();
    if (response.status >= 300 && response.status < 400 && location !== null) {
      const target = URL.canParse(location, url.href) ? new URL(location, url) : null;
      return target === null || hops === 0 ? GONE : ask(target, hops - 1, signal);
    }
    if (response.status === 429 || response.status >= 500) return { kind: 'unavailable' };
    if (response.status !== 200 || body === null) return GONE;
    const bytes = await readLimited(body, maxBytes);
    const start = bytes?.toString('latin1', 0, 16) ?? '';
    const kind = KINDS.find(({ magic }) => magic.test(start));
    return bytes === null || kind === undefined ? GONE : { kind: 'picture', ending: kind.ending, bytes };
  }

  return async (text) => {
    if (!URL.canParse(text)) return GONE;
    try {
      return await ask(new URL(text), MAX_HOPS, AbortSignal.timeout(timeoutMs));
    } catch (error) {
      return isRefusal(error) ? GONE : { kind: 'unavailable' };
    }
  };
}
