import type { Db } from './tables';

/** How often something happened on one day (UTC); no count belongs to a person. */
export interface DailyCount {
  readonly day: string;
  readonly name: string;
  readonly total: number;
}

/** Counts by day and name. */
export interface CountStore {
  /** Adds one to the count of the day on which `at` lies. */
  add(name: string, at: string): Promise<void>;
  /** Counts from day `from` to day `to`, both included, by day and name. */
  list(from: string, to: string): Promise<readonly DailyCount[]>;
}

/** Counts over the given database or transaction. */
export function createCountStore(db: Db): CountStore {
  return {
    async add(name, at) {
      await db
        .insertInto('count')
        .values({ day: at.slice(0, 10), name, total: 1 })
        .onConflict((conflict) =>
          conflict.columns(['day', 'name']).doUpdateSet(({ eb }) => ({ total: eb('count.total', '+', 1) })),
        )
        .execute();
    },

    list(from, to) {
      return db
        .selectFrom('count')
        .selectAll()
        .where('day', '>=', from)
        .where('day', '<=', to)
        .orderBy('day')
        .orderBy('name')
        .execute();
    },
  };
}
