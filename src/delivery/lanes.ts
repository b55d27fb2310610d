import { errorName, type Log } from '../log';

interface LanesDeps<Item> {
  /** Name for the log. */
  readonly name: string;
  /** The first ready item of each lane that is not among `busy`, oldest first. */
  pick(query: { now: number; busy: readonly string[]; limit: number }): Promise<readonly Item[]>;
  laneOf(item: Item): string;
  run(item: Item): Promise<void>;
  /** Lanes that run at the same time. */
  readonly parallel: number;
  /** Milliseconds between looks for items that became due. */
  readonly pollMs: number;
  readonly now: () => number;
  readonly log: Log;
}

/** Items run one after the other within a lane, several lanes at the same time. */
export interface Lanes {
  start(): void;
  /** Says that there may be new items. */
  wake(): void;
  /** Takes up nothing new and resolves when what runs has ended. */
  stop(): Promise<void>;
  /** Runs everything that is due now and resolves when nothing is left; also without `start`. */
  drain(): Promise<void>;
}

/**
 * Runs a durable queue in lanes. The queue itself stands in the database:
 * what is lost here by a crash is picked again at the next start.
 * A lane whose `run` rejects rests for one poll, so that a broken database is not asked in a tight loop.
 */
export function createLanes<Item>(deps: LanesDeps<Item>): Lanes {
  const busy = new Map<string, Promise<void>>();
  let accepting = false;
  let looking: Promise<void> | null = null;
  let lookAgain = false;
  let timer: NodeJS.Timeout | null = null;

  const bug = (error: unknown): void => {
    deps.log('error', { event: 'bug', where: deps.name, error: errorName(error) });
  };
  const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, deps.pollMs).unref());

  async function runLane(lane: string, item: Item): Promise<void> {
    try {
      await deps.run(item);
    } catch (error) {
      bug(error);
      await rest();
    } finally {
      busy.delete(lane);
    }
    wake();
  }

  async function look(): Promise<void> {
    lookAgain = false;
    const limit = deps.parallel - busy.size;
    if (limit <= 0) return;
    const items = await deps.pick({ now: deps.now(), busy: [...busy.keys()], limit });
    if (!accepting) return;
    for (const item of items) busy.set(deps.laneOf(item), runLane(deps.laneOf(item), item));
  }

  function wake(): void {
    if (!accepting) return;
    if (looking !== null) {
      lookAgain = true;
      return;
    }
    looking = look()
      .catch(bug)
      .finally(() => {
        looking = null;
        if (lookAgain) wake();
      });
  }

  async function settle(): Promise<void> {
    while (looking !== null || busy.size > 0) {
      await (looking ?? Promise.race(busy.values()));
    }
  }

  return {
    start() {
      accepting = true;
      timer ??= setInterval(wake, deps.pollMs);
      wake();
    },
    wake,
    async stop() {
      accepting = false;
      if (timer !== null) clearInterval(timer);
      timer = null;
      await settle();
    },
    async drain() {
      const before = accepting;
      accepting = true;
      wake();
      await settle();
      accepting = before;
    },
  };
}
