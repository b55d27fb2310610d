/** Where a submitted report can stand with the officers. */
export const REPORT_STATUSES = [
  'received',
  'triaged',
  'in-progress',
  'forwarded',
  'closed',
  'rejected',
] as const;
/** Where a submitted report stands. `forwarded`: handed to another unit; `rejected`: not a matter for the police. */
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** A closed or rejected report can be taken up again when something new comes in, but nothing becomes unread again. */
const NEXT: Readonly<Record<ReportStatus, readonly ReportStatus[]>> = {
  received: ['triaged', 'rejected'],
  triaged: ['in-progress', 'forwarded', 'closed', 'rejected'],
  'in-progress': ['forwarded', 'closed', 'rejected'],
  forwarded: ['in-progress', 'closed'],
  closed: ['in-progress'],
  rejected: ['triaged'],
};

/** The statuses an officer may give a report next. */
export function nextStatuses(status: ReportStatus): readonly ReportStatus[] {
  return NEXT[status];
}

/** Whether the police still work on it: only so long may the person's channel id be kept to answer them. */
export function isOpen(status: ReportStatus): boolean {
  return status !== 'closed' && status !== 'rejected';
}
