import { shareOf } from '../../src/evaluation';

describe('shareOf', () => {
  // Reference values: Wilson score interval without continuity correction.
  it.each([
    [9, 10, 0.9, 0.5958, 0.9821],
    [1, 1000, 0.001, 0.0002, 0.0056],
    [65, 99, 0.6566, 0.5587, 0.7427],
  ])('%i of %i', (count, of, share, low, high) => {
    const measured = shareOf(count, of);

    expect(measured.share).toBeCloseTo(share, 4);
    expect(measured.low).toBeCloseTo(low, 3);
    expect(measured.high).toBeCloseTo(high, 3);
  });

  it('keeps the ends closed', () => {
    expect(shareOf(0, 50)).toMatchObject({ share: 0, low: 0 });
    expect(shareOf(50, 50)).toMatchObject({ share: 1, high: 1 });
  });

  it('knows nothing of nothing', () => {
    expect(shareOf(0, 0)).toEqual({ share: 0, count: 0, of: 0, low: 0, high: 1 });
  });
});
