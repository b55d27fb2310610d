import type { LoadedRecord, PictureSource, PictureStatus } from '../conversation';
import type { Db } from './tables';

/** A picture that waits to be downloaded. */
export interface WantedPicture extends PictureSource {
  /** Attempts that failed before this one. */
  readonly attempts: number;
}

/** Which pictures are to be downloaded, are kept, or are to be removed; the bytes lie in the data folder. */
export interface PictureStore {
  /** Notes pictures to be downloaded; one that is known stays as it is. */
  want(senderRef: string, pictures: readonly PictureSource[], at: string): Promise<void>;
  /** Binds pictures to the report that names them. */
  bind(senderRef: string, keys: readonly string[], caseNumber: string): Promise<void>;
  /** Marks pictures of this sender to be removed. */
  drop(senderRef: string, keys: readonly string[]): Promise<void>;
  /** Marks every picture of this sender to be removed. */
  dropBySender(senderRef: string): Promise<void>;
  /** Marks the pictures of this sender that belong to no report. */
  dropUnbound(senderRef: string): Promise<void>;
  /** Marks the pictures of these reports to be removed. */
  dropByReports(caseNumbers: readonly string[]): Promise<void>;
  /** Pictures of this sender that are not to be removed, and whether they were downloaded. */
  findBySender(senderRef: string): Promise<LoadedRecord['pictures']>;
  /** Pictures to download, oldest first. */
  wanted(limit: number): Promise<readonly WantedPicture[]>;
  /** The picture was downloaded, or can never be; its address is forgotten. */
  finish(key: string, status: 'kept' | 'failed'): Promise<void>;
  /** Counts an attempt that failed and may succeed later. */
  countAttempt(key: string): Promise<void>;
  /** Keys of the pictures whose files are to be removed. */
  dropped(): Promise<readonly string[]>;
  /** Forgets a picture whose file is gone. */
  forget(key: string): Promise<void>;
  /**
   * Marks pictures to be removed that were taken before `before`, belong to no report, and whose sender has no conversation
   * of several steps that may still become one; says how many.
   */
  purge(before: string): Promise<number>;
}

/** Pictures over the given database or transaction. */
export function createPictureStore(db: Db): PictureStore {
  const dropping = () => db.updateTable('picture').set({ status: 'dropped', url: '' });
  return {
    async want(senderRef, pictures, at) {
      for (const { key, url } of pictures) {
        await db
          .insertInto('picture')
          .values({
            key,
            sender_ref: senderRef,
            case_number: null,
            url,
            status: 'wanted',
            attempts: 0,
            created_at: at,
          })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .execute();
      }
    },

    async bind(senderRef, keys, caseNumber) {
      if (keys.length === 0) return;
      await db
        .updateTable('picture')
        .set({ case_number: caseNumber })
        .where('sender_ref', '=', senderRef)
        .where('key', 'in', [...keys])
        .execute();
    },

    async drop(senderRef, keys) {
      if (keys.length === 0) return;
      await dropping()
        .where('sender_ref', '=', senderRef)
        .where('case_number', 'is', null)
        .where('key', 'in', [...keys])
        .execute();
    },

    async dropBySender(senderRef) {
      await dropping().where('sender_ref', '=', senderRef).execute();
    },

    async dropUnbound(senderRef) {
      await dropping().where('sender_ref', '=', senderRef).where('case_number', 'is', null).execute();
    },

    async dropByReports(caseNumbers) {
      if (caseNumbers.length === 0) return;
      await dropping()
        .where('case_number', 'in', [...caseNumbers])
        .execute();
    },

    async findBySender(senderRef) {
      const rows = await db
        .selectFrom('picture')
        .select(['key', 'status'])
        .where('sender_ref', '=', senderRef)
        .where('status', '!=', 'dropped')
        .execute();
      return rows.map(({ key, status }) => ({ key, status: status as PictureStatus }));
    },

    wanted(limit) {
      return db
        .selectFrom('picture')
        .select(['key', 'url', 'attempts'])
        .where('status', '=', 'wanted')
        .orderBy('attempts')
        .orderBy('created_at')
        .limit(limit)
        .execute();
    },

    async finish(key, status) {
      await db
        .updateTable('picture')
        .set({ status, url: '' })
        .where('key', '=', key)
        .where('status', '=', 'wanted')
        .execute();
    },

    async countAttempt(key) {
      await db
        .updateTable('picture')
        .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
        .where('key', '=', key)
        .execute();
    },

    async dropped() {
      const rows = await db.selectFrom('picture').select('key').where('status', '=', 'dropped').execute();
      return rows.map((row) => row.key);
    },

    async forget(key) {
      await db.deleteFrom('picture').where('key', '=', key).execute();
    },

    async purge(before) {
      const underWay = db.selectFrom('conversation').select('sender_ref').where('dialog_at', 'is not', null);
      const result = await dropping()
        .where('case_number', 'is', null)
        .where('created_at', '<', before)
        .where('status', '!=', 'dropped')
        .where('sender_ref', 'not in', underWay)
        .executeTakeFirst();
      return Number(result.numUpdatedRows);
    },
  };
}
