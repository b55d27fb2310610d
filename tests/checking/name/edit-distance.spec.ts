import fc from 'fast-check';
import { bitCount, editDistance, letterMask } from '../../../src/checking/name/edit-distance';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['vietcombank', 'vietcombank', 0],
    ['vietcombank', 'vietconbank', 1],
    ['vietcombank', 'vietcomban', 1],
    ['vietcombank', 'vietcombakn', 1],
    ['techcombank', 'tekcombank', 2],
    ['momo', 'tiki', 3],
  ])('%s to %s: %i', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(distance);
  });

  it('is the same both ways and never above the limit plus one', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right, 2);

        expect(distance).toBe(editDistance(right, left, 2));
        expect(distance).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('never lets the letter filter hide a close word', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right, 3);
        if (distance <= 3)
          expect(bitCount(letterMask(left) ^ letterMask(right))).toBeLessThanOrEqual(2 * distance);
      }),
    );
  });
});
