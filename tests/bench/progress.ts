import type { Report } from './rounds';

/** One line on standard error that is written over again and again, or a line a step where that is no terminal. */
export function startReport(): { readonly report: Report; readonly end: () => void } {
  const start = performance.now();
  const terminal = process.stderr.isTTY;
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    report: (text) => {
      const now = performance.now();
      if (now - shownAt < (terminal ? 100 : 10_000)) return;
      shownAt = now;
      const line = `[${((now - start) / 1_000).toFixed(0)} s] ${text}`;
      process.stderr.write(
        terminal ? `\r\u001b[2K${line.slice(0, process.stderr.columns - 1)}` : `${line}\n`,
      );
    },
    end: () => {
      if (terminal) process.stderr.write('\r\u001b[2K');
    },
  };
}
