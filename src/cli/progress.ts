/** A progress bar on standard error; silent where that is no terminal. */
export interface Progress {
  /** Shows how many of all steps are done. */
  at(done: number): void;
  /** Clears the line. */
  end(): void;
}

const WIDTH = 30;
const REDRAW_MS = 100;

/** Starts a bar of `total` steps; it is drawn again at most ten times a second. */
export function startProgress(label: string, total: number): Progress {
  if (!process.stderr.isTTY) return { at: () => undefined, end: () => undefined };
  let drawnAt = 0;
  return {
    at(done) {
      const now = Date.now();
      if (now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      const filled = Math.round((done / total) * WIDTH);
      process.stderr.write(`\r${label} [${'='.repeat(filled).padEnd(WIDTH)}] ${done} of ${total}`);
    },
    end() {
      process.stderr.write('\r\u001b[2K');
    },
  };
}
