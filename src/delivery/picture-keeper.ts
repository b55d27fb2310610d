import { errorName, type Log } from '../log';
import type { PictureFiles, Stores, WantedPicture } from '../storage';

/** What came of asking the channel for a picture. */
type Downloaded =
  | { readonly kind: 'picture'; readonly ending: string; readonly bytes: Buffer }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unavailable' };

interface PictureKeeperDeps {
  readonly record: Pick<Stores, 'pictures'>;
  readonly files: PictureFiles;
  /** Downloads a picture; never throws. */
  readonly download: (url: string) => Promise<Downloaded>;
  readonly log: Log;
  readonly pollMs?: number;
}

/** Fetches the pictures of reports while the channel still has them, and removes those that are no longer kept. */
export interface PictureKeeper {
  start(): void;
  /** Does all that is due now. */
  drain(): Promise<void>;
  /** Ends after what has begun. */
  stop(): Promise<void>;
}

const AT_ONCE = 4;
const MOST_ATTEMPTS = 20;
const POLL_MS = 3000;

/** Creates the keeper; what it does survives a crash, because each picture is a row until its file is written. */
export function createPictureKeeper(deps: PictureKeeperDeps): PictureKeeper {
  const { record, files, download, log } = deps;
  const { pictures } = record;

  function logBug(error: unknown): void {
    log('error', { event: 'bug', where: 'pictures', error: errorName(error) });
  }

  async function tryLater({ key, attempts }: WantedPicture): Promise<void> {
    await (attempts + 1 < MOST_ATTEMPTS ? pictures.countAttempt(key) : pictures.finish(key, 'failed'));
  }

  async function keep(wanted: WantedPicture): Promise<void> {
    const { key, url } = wanted;
    const answer = await download(url);
    switch (answer.kind) {
      case 'picture':
        await files.save(key, answer.ending, answer.bytes);
        return pictures.finish(key, 'kept');
      case 'gone':
        return pictures.finish(key, 'failed');
      case 'unavailable':
        return tryLater(wanted);
    }
  }

  /** One that cannot be written, as on a full disk, is tried again and keeps no other from its turn. */
  async function keepOrTryLater(wanted: WantedPicture): Promise<void> {
    try {
      await keep(wanted);
    } catch (error) {
      logBug(error);
      await tryLater(wanted);
    }
  }

  async function removeDropped(): Promise<void> {
    for (const key of await pictures.dropped()) {
      await files.remove(key);
      await pictures.forget(key);
    }
  }

  /** What is to be removed goes first: that is promised, and makes room. */
  async function drain(): Promise<void> {
    await removeDropped();
    await Promise.all((await pictures.wanted(AT_ONCE)).map(keepOrTryLater));
  }

  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  let busy = false;

  function tick(): void {
    if (busy) return;
    busy = true;
    running = drain()
      .catch(logBug)
      .finally(() => {
        busy = false;
      });
  }

  return {
    drain,
    start() {
      timer = setInterval(tick, deps.pollMs ?? POLL_MS);
    },
    async stop() {
      if (timer !== null) clearInterval(timer);
      await running;
    },
  };
}
