import fc from 'fast-check';
import { decodeNameModel, encodeWeights } from '../../../src/checking/name-model';

const LARGEST = 3;
const NO_TREES = { roots: [], feature: [], limit: [], next: [] };

function decode(text: string) {
  const file = {
    version: '1',
    bits: 9,
    largest: LARGEST,
    bias: 0,
    slope: 1,
    offset: 0,
    trees: NO_TREES,
    weights: text,
  };
  const { weights, steps } = decodeNameModel(file);
  return Array.from(weights, (step) => steps[step] ?? NaN);
}

describe('the model file', () => {
  it('keeps every weight to within its step, wherever it stands', () => {
    const weights = fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.double({ min: -LARGEST, max: LARGEST, noNaN: true }) },
      ),
      { minLength: 512, maxLength: 512 },
    );
    fc.assert(
      fc.property(weights, (given) => {
        const decoded = decode(encodeWeights(Float64Array.from(given), LARGEST));

        decoded.forEach((weight, bucket) => {
          const wanted = given[bucket] ?? NaN;
          // Half a step on the scale of square roots.
          expect(Math.abs(Math.sqrt(Math.abs(weight)) - Math.sqrt(Math.abs(wanted)))).toBeLessThanOrEqual(
            (Math.sqrt(LARGEST) * 0.5) / 31 + 1e-9,
          );
          expect(weight * wanted).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('cuts weights beyond the largest', () => {
    expect(decode(encodeWeights(Float64Array.from([99, -99, 0]), LARGEST)).slice(0, 3)).toEqual([3, -3, 0]);
  });
});
