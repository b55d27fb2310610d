/** A bounded memory of values that grow old; when it is full, the value stored longest ago makes room. */
export interface ExpiringCache<T> {
  find(key: string): T | null;
  store(key: string, value: T, lifeMs: number): void;
}

/** Creates a cache of at most `size` values; `now` is in milliseconds. */
export function createExpiringCache<T>(size: number, now: () => number): ExpiringCache<T> {
  const kept = new Map<string, { value: T; until: number }>();
  return {
    find(key) {
      const entry = kept.get(key);
      if (entry === undefined) return null;
      if (entry.until > now()) return entry.value;
      kept.delete(key);
      return null;
    },
    store(key, value, lifeMs) {
      kept.delete(key);
      if (kept.size >= size) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest);
      kept.set(key, { value, until: now() + lifeMs });
    },
  };
}
