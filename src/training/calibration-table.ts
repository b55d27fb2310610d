import { shareOf } from '../evaluation';

const BINS = 10;

/** How often a prediction came true: names in tenths of the predicted probability, a line each. */
export function renderCalibration(odds: ArrayLike<number>, scam: readonly boolean[]): string {
  const bins = Array.from({ length: BINS }, () => ({ names: 0, predicted: 0, scams: 0 }));
  scam.forEach((isScam, index) => {
    const probability = 1 / (1 + Math.exp(-(odds[index] ?? 0)));
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (bin === undefined) return;
    bin.names += 1;
    bin.predicted += probability;
    bin.scams += isScam ? 1 : 0;
  });
  return bins
    .map(({ names, predicted, scams }, index) => {
      const mean = (predicted / Math.max(1, names)).toFixed(3);
      const { share } = shareOf(scams, names);
      const range = `${(index / BINS).toFixed(1)} to ${((index + 1) / BINS).toFixed(1)}`;
      return `| ${range} | ${names.toLocaleString('en')} | ${mean} | ${share.toFixed(3)} |`;
    })
    .join('\n');
}
