import { editDistance } from '../../src/checking/name/edit-distance';
import { RULE_FILES, RULES } from './load-rules';

const { brands } = RULE_FILES.brands;

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('brands.json', () => {
  it('is sorted by id without repeats', () => {
    const ids = brands.map(({ id }) => id);

    expect(repeated(ids)).toEqual([]);
    expect(ids).toEqual([...ids].sort());
  });

  it('gives no host to two brands as their confirmed own', () => {
    expect(repeated(brands.flatMap(({ hosts }) => hosts))).toEqual([]);
  });

  it('gives no distinctive name to two brands', () => {
    expect(repeated(brands.flatMap(({ names }) => names))).toEqual([]);
  });

  it('calls no host both confirmed and not', () => {
    const both = brands.flatMap(({ hosts, otherHosts }) => hosts.filter((host) => otherHosts.includes(host)));

    expect(both).toEqual([]);
  });
});

describe('names.json', () => {
  it('explains every category of brand by an advisory', () => {
    const missing = brands.filter(({ category }) => RULES.scamTypeOfCategory[category] === undefined);

    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('finds every lure of a page by reading its name', () => {
    const { companions, topics, pageLures } = RULE_FILES.names;
    const read = new Set([
      ...companions,
      ...topics.flatMap(({ words }) => words),
      ...RULE_FILES.names.authorities,
    ]);

    expect(pageLures.filter((word) => !read.has(word))).toEqual([]);
  });

  it('keeps ordinary words that stand beside an official address only', () => {
    const labels = [...RULES.names.addresses.bySuffix.values()].flat().map(({ label }) => label);
    const idle = RULE_FILES.names.ordinaryWords.filter(
      (word) => !labels.some((label) => editDistance(word, label, 1) <= 1),
    );

    expect(idle).toEqual([]);
  });

  it('names only brands that exist', () => {
    expect(Object.keys(RULES.scamTypeOfBrand).filter((id) => !RULES.brands.has(id))).toEqual([]);
  });
});

describe('weights.json', () => {
  it('lets no weak signal accuse alone', () => {
    for (const signal of [
      'risky-suffix',
      'free-hosting',
      'shortener',
      'unusual-port',
      'premium-number',
      'foreign-number',
    ]) {
      expect(RULES.weights.get(signal)).toBeLessThan(RULES.suspiciousFrom);
    }
  });
});
