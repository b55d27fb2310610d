import { describeName, featureValues, GROUP_AT } from '../../../src/checking/name-model';
import { GROUPS } from '../../../src/checking/name-model/features';
import { measureName } from '../../../src/checking/name-model/measures';
import { readName } from '../../../src/checking/name/reading';
import { parseLink } from '../../../src/indicator';
import { RULES } from '../load-rules';

const MASK = 2 ** 12 - 1;

const STEPS = Float64Array.from({ length: 17 }, (_, step) => step - 8);
const MODEL = {
  mask: MASK,
  weights: Uint8Array.from({ length: MASK + 1 }, (_, bucket) => bucket % STEPS.length),
  steps: STEPS,
};

function weightOf(bucket: number): number {
  return (bucket % STEPS.length) - 8;
}

function describeHost(host: string) {
  const { domain } = parseLink(host, 'text');
  return describeName(domain, readName(domain, RULES.names));
}

describe('the measures of a name', () => {
  it.each(['vay-nhanh247.top', 'a.b.example.com', 'quatang.vn', 'x9.cc'])(
    'are for %s what training sums up from its features',
    (host) => {
      const name = describeHost(host);
      const { buckets, values, groups } = featureValues(name, MASK);
      const measures = measureName(name, MODEL, 0.5);

      const parts = Array.from(buckets, (bucket, index) => weightOf(bucket) * (values[index] ?? 0));
      for (let group = 0; group < GROUPS; group += 1) {
        const sum = parts.reduce((total, part, index) => (groups[index] === group ? total + part : total), 0);
        expect(measures[GROUP_AT + group]).toBeCloseTo(sum, 5);
      }
      expect(measures[0]).toBeCloseTo(
        parts.reduce((total, part) => total + part, 0.5),
        5,
      );
    },
  );

  it('end with what can be counted', () => {
    const measures = measureName(describeHost('a.b.vay-nhanh247.top'), MODEL, 0);

    // Length, digits, hyphens, share of vowels, consonants in a row, length and dots of the labels on the left.
    expect(Array.from(measures.slice(GROUP_AT + GROUPS))).toEqual([12, 3, 1, 3 / 12, 2, 3, 1]);
  });
});
