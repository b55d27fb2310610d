import type { IncomingMessage } from 'node:http';

/**
 * The request's raw bytes; `too-large` beyond `limit`; `aborted` where the client went away.
 * A body that is too large is read on and thrown away up to `patience` bytes, so that the client,
 * which reads the answer only after sending, gets one; beyond that it is not waited for.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  patience: number,
): Promise<Buffer | 'too-large' | 'aborted'> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(request.headers['content-length'] ?? 0) > patience) return 'too-large';
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > patience) return 'too-large';
      if (size <= limit) chunks.push(chunk);
    }
  } catch {
    return 'aborted';
  }
  return size > limit ? 'too-large' : Buffer.concat(chunks);
}
