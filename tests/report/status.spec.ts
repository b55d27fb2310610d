import { isOpen, nextStatuses, REPORT_STATUSES, type ReportStatus } from '../../src/report';

function reachable(from: ReportStatus): ReadonlySet<ReportStatus> {
  const seen = new Set<ReportStatus>([from]);
  for (const status of seen) nextStatuses(status).forEach((next) => seen.add(next));
  return seen;
}

describe('the statuses of a report', () => {
  it('can all be reached from the first, which can never come back', () => {
    expect([...reachable('received')].sort()).toEqual([...REPORT_STATUSES].sort());
    expect(REPORT_STATUSES.filter((status) => nextStatuses(status).includes('received'))).toEqual([]);
  });

  it.each(REPORT_STATUSES)('%s leads on, never to itself, and can still end', (status) => {
    expect(nextStatuses(status).length).toBeGreaterThan(0);
    expect(nextStatuses(status)).not.toContain(status);
    expect([...reachable(status)].some((one) => !isOpen(one))).toBe(true);
  });

  it('are open until closed or rejected', () => {
    expect(REPORT_STATUSES.filter(isOpen)).toEqual(['received', 'triaged', 'in-progress', 'forwarded']);
  });
});
