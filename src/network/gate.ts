/** Runs tasks, at most `limit` at a time and the rest in order; refuses a task, with null, when `waiting` already wait. */
export type RunLimited = <T>(task: () => Promise<T>) => Promise<T> | null;

/** Creates a gate for `limit` tasks at a time with room for `waiting` more. */
export function createGate(limit: number, waiting: number): RunLimited {
  const queue: (() => void)[] = [];
  let running = 0;

  async function pass<T>(task: () => Promise<T>): Promise<T> {
    if (running < limit) running += 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await task();
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  }
  return (task) => (running >= limit && queue.length >= waiting ? null : pass(task));
}
