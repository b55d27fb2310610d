import type { Request, Response } from 'express';
import { SenderId } from './action';
import type { Transcripts } from './transcript';

const KEEP_ALIVE_MS = 15_000;
const RETRY_MS = 1_000;
const MOST_STREAMS = 50;
/** A page that leaves this many bytes unread is cut off; it comes back and names the last event it has. */
const MOST_UNREAD = 4_000_000;

/** Number after which to replay: `<run>-<number>` of this run of the server, else 0, which is everything. */
function resumeAfter(lastEventId: string | undefined, run: string): number {
  const [of, number] = (lastEventId ?? '').split('-');
  return of === run && /^\d{1,9}$/.test(number ?? '') ? Number(number) : 0;
}

/**
 * Streams one conversation as Server-Sent Events: `message` for entries, `presence` for dots and seen marks.
 * A page that comes back names the last entry it has; one that comes back to another run gets `reset` and everything.
 */
export function createStream(
  transcripts: Transcripts,
  run: string,
): (request: Request, response: Response) => void {
  let streams = 0;
  return (request, response) => {
    const sender = SenderId.safeParse(request.query.sender);
    if (!sender.success) {
      response.status(400).end();
      return;
    }
    if (streams >= MOST_STREAMS) {
      response.status(429).end();
      return;
    }
    const after = resumeAfter(request.get('last-event-id'), run);
    const write = (frame: string): void => {
      if (response.writableLength > MOST_UNREAD) response.destroy();
      else response.write(`${frame}\n\n`);
    };
    // A stream that ends takes its connection along, so that a stopping server need not wait for it.
    response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'close' });
    write(`retry: ${RETRY_MS}`);
    if (after === 0) write('event: reset\ndata: {}');
    const unfollow = transcripts.follow(sender.data, after, {
      event: (number, event) => {
        write(`id: ${run}-${number}\ndata: ${JSON.stringify(event)}`);
      },
      presence: (presence) => {
        write(`event: presence\ndata: ${JSON.stringify(presence)}`);
      },
      end: () => response.end(),
    });
    if (unfollow === null) {
      response.end();
      return;
    }
    streams += 1;
    const keepAlive = setInterval(write, KEEP_ALIVE_MS, ': still here');
    keepAlive.unref();
    response.on('close', () => {
      clearInterval(keepAlive);
      unfollow();
      streams -= 1;
    });
  };
}
