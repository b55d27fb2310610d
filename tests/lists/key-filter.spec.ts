import { addKey, createFilter, hasRoom, mayHold } from '../../src/lists/key-filter';

const KEYS = Array.from({ length: 20_000 }, (_, number) => `hname${number}.example`);

describe('a key filter', () => {
  const filter = createFilter(KEYS.length);
  for (const key of KEYS) addKey(filter, key);

  it('knows every key it was told', () => {
    expect(KEYS.filter((key) => !mayHold(filter, key.slice(0, 1), key.slice(1)))).toEqual([]);
  });

  it('lets through few others', () => {
    const others = KEYS.map((key) => `other-${key}`);

    expect(others.filter((key) => mayHold(filter, 'h', key)).length).toBeLessThan(KEYS.length / 50);
  });

  it('keeps kinds apart', () => {
    const kept = KEYS.filter((key) => mayHold(filter, 'u', key.slice(1)));

    expect(kept.length).toBeLessThan(KEYS.length / 50);
  });

  it('is empty at first', () => {
    expect(mayHold(createFilter(0), 'h', 'name0.example')).toBe(false);
  });

  it('says when it is too small', () => {
    expect(hasRoom(filter, KEYS.length)).toBe(true);
    expect(hasRoom(filter, KEYS.length * 4)).toBe(false);
  });
});
