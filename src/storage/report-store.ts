import { isOpen, nextStatuses, REPORT_STATUSES, type Report, type ReportStatus } from '../report';
import type { LookupKey } from '../indicator';
import { StorageError } from './errors';
import type { Db } from './tables';

/** A report as it is kept, with the reference of the person who sent it. */
export interface KeptReport extends Report {
  readonly senderRef: string;
  /** When its status last changed, ISO, UTC. */
  readonly updatedAt: string;
}

/** The submitted reports. */
export interface ReportStore {
  /** Stores a report. Throws StorageError where its case number is taken, so that the whole answer is tried again with another. */
  submit(senderRef: string, report: Report): Promise<void>;
  find(caseNumber: string): Promise<KeptReport | null>;
  /** Where a report stands; nothing personal. */
  findStatus(caseNumber: string): Promise<ReportStatus | null>;
  findBySender(senderRef: string): Promise<readonly KeptReport[]>;
  /** Every report that has not ended, oldest first. */
  findOpen(): Promise<readonly KeptReport[]>;
  /** Case numbers of the reports that name this link, number or account. */
  findByKey(key: LookupKey): Promise<readonly string[]>;
  /** Gives the report its next status; false where there is no such report or it may not follow the present one. */
  changeStatus(caseNumber: string, next: ReportStatus, at: string): Promise<boolean>;
  /** Removes all reports of a sender; says how many. Their pictures are the picture store's matter. */
  removeBySender(senderRef: string): Promise<number>;
  /** Removes the reports of a sender that officers have not taken up or have ended; says which. */
  withdraw(senderRef: string): Promise<readonly string[]>;
  /** Removes reports that ended before `ended` or were submitted before `submitted`; says which. */
  purge(before: { readonly ended: string; readonly submitted: string }): Promise<readonly string[]>;
}

interface ReportRow {
  readonly body: string;
  readonly status: string;
  readonly sender_ref: string;
  readonly updated_at: string;
}

const ENDED = REPORT_STATUSES.filter((status) => !isOpen(status));

function toReport({ body, status, sender_ref: senderRef, updated_at: updatedAt }: ReportRow): KeptReport {
  const report = JSON.parse(body) as Report;
  return { ...report, status: status as ReportStatus, senderRef, updatedAt };
}

/** Reports over the given database or transaction. */
export function createReportStore(db: Db): ReportStore {
  const one = (caseNumber: string) =>
    db.selectFrom('report').selectAll().where('case_number', '=', caseNumber).executeTakeFirst();

  const store: ReportStore = {
    async submit(senderRef, report) {
      const { caseNumber, status, category, consent, submittedAt, evidence } = report;
      const result = await db
        .insertInto('report')
        .values({
          case_number: caseNumber,
          sender_ref: senderRef,
          status,
          category,
          body: JSON.stringify(report),
          consent_text: consent.textVersion,
          consent_at: consent.at,
          submitted_at: submittedAt,
          updated_at: submittedAt,
        })
        .onConflict((conflict) => conflict.column('case_number').doNothing())
        .executeTakeFirst();
      if (result.numInsertedOrUpdatedRows !== 1n) throw new StorageError('The case number is taken');
      for (const { key } of evidence.indicators) {
        await db
          .insertInto('report_key')
          .values({ case_number: caseNumber, key_kind: key.kind, key_value: key.value })
          .onConflict((conflict) => conflict.columns(['case_number', 'key_kind', 'key_value']).doNothing())
          .execute();
      }
    },

    async find(caseNumber) {
      const row = await one(caseNumber);
      return row === undefined ? null : toReport(row);
    },

    async findStatus(caseNumber) {
      return ((await one(caseNumber))?.status ?? null) as ReportStatus | null;
    },

    async findBySender(senderRef) {
      const rows = await db
        .selectFrom('report')
        .selectAll()
        .where('sender_ref', '=', senderRef)
        .orderBy('submitted_at')
        .execute();
      return rows.map(toReport);
    },

    async findOpen() {
      const rows = await db
        .selectFrom('report')
        .selectAll()
        .where('status', 'in', REPORT_STATUSES.filter(isOpen))
        .orderBy('submitted_at')
        .execute();
      return rows.map(toReport);
    },

    async findByKey({ kind, value }) {
      const rows = await db
        .selectFrom('report_key')
        .select('case_number')
        .where('key_kind', '=', kind)
        .where('key_value', '=', value)
        .orderBy('case_number')
        .execute();
      return rows.map((row) => row.case_number);
    },

    async changeStatus(caseNumber, next, at) {
      const from = REPORT_STATUSES.filter((status) => nextStatuses(status).includes(next));
      const result = await db
        .updateTable('report')
        .set({ status: next, updated_at: at })
        .where('case_number', '=', caseNumber)
        .where('status', 'in', from)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },

    async removeBySender(senderRef) {
      const result = await db.deleteFrom('report').where('sender_ref', '=', senderRef).executeTakeFirst();
      return Number(result.numDeletedRows);
    },

    async withdraw(senderRef) {
      const rows = await db
        .deleteFrom('report')
        .where('sender_ref', '=', senderRef)
        .where('status', 'in', ['received', ...ENDED])
        .returning('case_number')
        .execute();
      return rows.map((row) => row.case_number);
    },

    async purge({ ended, submitted }) {
      const rows = await db
        .deleteFrom('report')
        .where((eb) =>
          eb.or([
            eb('submitted_at', '<', submitted),
            eb.and([eb('status', 'in', ENDED), eb('updated_at', '<', ended)]),
          ]),
        )
        .returning('case_number')
        .execute();
      return rows.map((row) => row.case_number);
    },
  };
  return store;
}
