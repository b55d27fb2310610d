import type { Share } from './share';
import type { SignalCount } from './signals';

function percent(value: number): string {
  return `${(value * 100).toFixed(2)} %`;
}

/** The measures as a table for a terminal: share, counts, 95 % interval. */
export function renderShares(shares: ReadonlyMap<string, Share>): string {
  const rows = [...shares].map(([key, { share, count, of, low, high }]) => {
    const counts = `${count} of ${of}`;
    return `${key.padEnd(26)} ${percent(share).padStart(9)}  ${counts.padStart(16)}  ${percent(low)} to ${percent(high)}`;
  });
  return [
    `${'measure'.padEnd(26)} ${'share'.padStart(9)}  ${'counts'.padStart(16)}  95 % interval`,
    ...rows,
  ].join('\n');
}

/** The signals as a table for a terminal. */
export function renderSignals(signals: ReadonlyMap<string, SignalCount>): string {
  const rows = [...signals].map(([name, { onScams, onLegitimate, decidesAlone }]) =>
    [
      name.padEnd(28),
      ...[onScams, onLegitimate, decidesAlone].map((count) => String(count).padStart(11)),
    ].join(' '),
  );
  const head = ['signal'.padEnd(28), 'scams', 'legitimate', 'alone'];
  return [head.map((text, at) => (at === 0 ? text : text.padStart(11))).join(' '), ...rows].join('\n');
}
