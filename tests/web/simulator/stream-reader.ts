import type { TranscriptEvent } from '../../../src/web/simulator/transcript';

/** A page's side of the stream, read without a browser. */
export interface StreamReader {
  /** The first entries of the conversation, as soon as there are so many. */
  messages(count: number): Promise<readonly TranscriptEvent[]>;
  /** Names of all frames so far. */
  names(): readonly string[];
  lastId(): string;
  stop(): void;
}

interface Frame {
  readonly name: string;
  readonly id: string | null;
  readonly data: string;
}

function toFrame(block: string): Frame | null {
  const field = (name: string): string | null => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null;
  const data = field('data');
  return data === null ? null : { name: field('event') ?? 'message', id: field('id'), data };
}

const PATIENCE_MS = 3_000;

export function followStream(origin: string, sender: string, lastEventId?: string): StreamReader {
  const abort = new AbortController();
  const frames: Frame[] = [];
  let ended: unknown = null;

  async function read(): Promise<void> {
    const response = await fetch(`${origin}/simulator/api/stream?sender=${sender}`, {
      headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
      signal: abort.signal,
    });
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      frames.push(...blocks.map(toFrame).filter((frame) => frame !== null));
    }
  }
  read().catch((error: unknown) => (ended = error));

  const entries = (): readonly TranscriptEvent[] =>
    frames.filter(({ name }) => name === 'message').map(({ data }) => JSON.parse(data) as TranscriptEvent);

  return {
    async messages(count) {
      const until = Date.now() + PATIENCE_MS;
      while (entries().length < count) {
        if (ended !== null || Date.now() > until)
          throw new Error(`Got ${entries().length} of ${count} messages.`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return entries();
    },
    names: () => frames.map(({ name }) => name),
    lastId: () => frames.findLast(({ id }) => id !== null)?.id ?? '',
    stop: () => {
      abort.abort();
    },
  };
}
