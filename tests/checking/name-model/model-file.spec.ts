import fc from 'fast-check';
import { decodeNameModel, encodeWeights } from '../../../src/checking/name-model';

describe('the model file', () => {
  it('keeps every weight', () => {
    fc.assert(
      fc.property(fc.int8Array({ minLength: 256, maxLength: 256 }), (weights) => {
        const text = encodeWeights(weights);
        const file = { version: '1', bits: 8, scale: 1, bias: 0, slope: 1, offset: 0, weights: text };

        expect(text).toBe(Buffer.from(weights.buffer, weights.byteOffset, weights.length).toString('base64'));
        expect(decodeNameModel(file).weights).toEqual(weights);
      }),
    );
  });
});
