import { createExpiringCache } from '../../src/network/expiring-cache';

describe('the expiring cache', () => {
  it('forgets a value when its life is over', () => {
    let now = 1000;
    const cache = createExpiringCache<string>(10, () => now);
    cache.store('a', 'kept', 50);

    now = 1049;
    expect(cache.find('a')).toBe('kept');
    now = 1050;
    expect(cache.find('a')).toBeNull();
  });

  it('never holds more than its size: the oldest goes first', () => {
    const cache = createExpiringCache<number>(2, () => 0);
    cache.store('a', 1, 100);
    cache.store('b', 2, 100);
    cache.store('a', 3, 100);
    cache.store('c', 4, 100);

    expect([cache.find('a'), cache.find('b'), cache.find('c')]).toEqual([3, null, 4]);
  });
});
