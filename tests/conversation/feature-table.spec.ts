import { BETWEEN_NAMES, createFeatureTable, findFeature } from '../../src/conversation/hearing/feature-table';

const NAMES = ['', 'a', 'ab', 'b', 'ba', 'đ', ...Array.from({ length: 5_000 }, (_, number) => `w:${number}`)];
const TABLE = createFeatureTable(NAMES.join(BETWEEN_NAMES), NAMES.length);

describe('a feature table', () => {
  it('finds the row of every name', () => {
    expect(NAMES.map((name) => findFeature(TABLE, name))).toEqual(NAMES.map((_, row) => row));
  });

  it.each(['aa', 'bb', 'w:', 'w:5000', 'd', 'aba'])('has no row for "%s"', (name) => {
    expect(findFeature(TABLE, name)).toBe(-1);
  });

  it('can be empty', () => {
    expect(findFeature(createFeatureTable('', 0), 'a')).toBe(-1);
  });
});
