import { sumTrees } from '../../src/checking';
import { fitTrees } from '../../src/training/boosting';
import { createShuffle } from '../../src/training/name-fit';

const OPTIONS = { trees: 40, leaves: 6, smallest: 10, rate: 0.2, shrink: 1 };

/** Every pair of whole numbers from 0 to 29, in an order of its own. */
function grid(): Float64Array[] {
  const order = Int32Array.from({ length: 900 }, (_, index) => index);
  createShuffle(7)(order);
  return Array.from(order, (index) => Float64Array.from([index % 30, Math.floor(index / 30)]));
}

describe('boosted trees', () => {
  it('learn what no sum of measures can say: one of two, but not both', () => {
    const rows = grid();
    const scam = rows.map(([first = 0, second = 0]) => first > 14 !== second > 20);

    const trees = fitTrees(rows, scam, OPTIONS);

    const right = rows.filter((row, index) => sumTrees(trees, row) > 0 === scam[index]);
    expect(right.length).toBeGreaterThan(850);
  });

  it('are the same at every fit', () => {
    const rows = grid();
    const scam = rows.map(([first = 0, second = 0]) => (first * 7 + second * 3) % 11 > 5);

    expect(fitTrees(rows, scam, OPTIONS)).toEqual(fitTrees(rows, scam, OPTIONS));
  });

  it('say nothing where there is nothing to tell apart', () => {
    const rows = grid().map(() => Float64Array.from([1, 2]));
    const scam = rows.map((_, index) => index % 2 === 0);

    const trees = fitTrees(rows, scam, { ...OPTIONS, trees: 3 });

    expect(trees.feature.every((measure) => measure === -1)).toBe(true);
    expect(sumTrees(trees, Float64Array.from([1, 2]))).toBeCloseTo(0);
  });
});
