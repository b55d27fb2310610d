import type { TranscriptEvent } from '../../../src/web/simulator/transcript';

/** A page's side of the stream, read without a browser. */
export interface StreamReader {
  /** The first entries of the conversation, as soon as there are so many. */
  messages(count: number): Promise<readonly TranscriptEvent[]>;
  /** Waits for a frame of this name. */
  frame(name: string): Promise<void>;
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
  let ended = false;

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
  const end = (): void => {
    ended = true;
  };
  read().then(end, end);

  const entries = (): readonly TranscriptEvent[] =>
    frames.filter(({ name }) => name === 'message').map(({ data }) => JSON.parse(data) as TranscriptEvent);

  async function waitUntil(done: () => boolean, what: () => string): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (!done()) {
      if (ended || Date.now() > until) throw new Error(what());
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  return {
    async messages(count) {
      await waitUntil(
        () => entries().length >= count,
        () => `Got ${entries().length} of ${count} messages.`,
      );
      return entries();
    },
    frame: (name) =>
      waitUntil(
        () => frames.some((frame) => frame.name === name),
        () => `No ${name} came.`,
      ),
    names: () => frames.map(({ name }) => name),
    lastId: () => frames.findLast(({ id }) => id !== null)?.id ?? '',
    stop: () => {
      abort.abort();
    },
  };
}
