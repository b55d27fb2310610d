import type { Channel } from '../conversation';
import { isOpen, REPORT_STATUSES } from '../report';
import type { Db } from './tables';

/** A sender who may be written to later. */
export interface KnownSender {
  readonly senderRef: string;
  readonly channel: Channel;
  /** The channel's own id, sealed for this reference. */
  readonly sealedId: string;
}

/** Senders with an open report: the only ones whose sealed ids are kept once their messages are answered. */
export interface SenderStore {
  keep(sender: KnownSender): Promise<void>;
  find(senderRef: string): Promise<KnownSender | null>;
  forget(senderRef: string): Promise<void>;
  /** Forgets senders none of whose reports is open; says how many. */
  purge(): Promise<number>;
}

/** Senders over the given database or transaction. */
export function createSenderStore(db: Db): SenderStore {
  return {
    async keep({ senderRef, channel, sealedId }) {
      await db
        .insertInto('sender')
        .values({ sender_ref: senderRef, channel, sealed_id: sealedId })
        .onConflict((conflict) => conflict.column('sender_ref').doUpdateSet({ channel, sealed_id: sealedId }))
        .execute();
    },

    async find(senderRef) {
      const row = await db
        .selectFrom('sender')
        .selectAll()
        .where('sender_ref', '=', senderRef)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { senderRef, channel: row.channel as Channel, sealedId: row.sealed_id };
    },

    async forget(senderRef) {
      await db.deleteFrom('sender').where('sender_ref', '=', senderRef).execute();
    },

    async purge() {
      const result = await db
        .deleteFrom('sender')
        .where((sender) => {
          const open = sender
            .selectFrom('report')
            .select('report.case_number')
            .whereRef('report.sender_ref', '=', 'sender.sender_ref')
            .where('report.status', 'in', REPORT_STATUSES.filter(isOpen));
          return sender.not(sender.exists(open));
        })
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}
