import { EMPTY_STATE, type Dialog } from '../../src/conversation';
import { startDraft, type Report } from '../../src/report';
import { DEFAULT_RETENTION, StorageError } from '../../src/storage';
import { openTestRecord, type TestRecord } from './test-record';

const AT = '2026-11-23T08:00:00.000Z';
const KEY = { kind: 'phone', value: '+84900000001' } as const;
const REPORT: Report = {
  version: 1,
  caseNumber: '26-481-7395',
  submittedAt: AT,
  status: 'received',
  category: 'phone',
  what: 'một số lạ gọi',
  when: null,
  loss: 0,
  evidence: { indicators: [{ key: KEY, shown: '0900·000·001', bank: null }], pictures: ['p-0'] },
  contact: { kind: 'declined' },
  consent: { textVersion: '2026-11-23', at: AT },
};
const REPORT_DIALOG: Dialog = {
  kind: 'report',
  startedAt: AT,
  updatedAt: AT,
  resuming: false,
  step: 'evidence',
  draft: {
    ...startDraft({ at: AT, recent: [] }),
    evidence: { indicators: [], pictures: ['p-0'] },
  },
  pictures: true,
  waiting: [],
};
const OTHER: Report = { ...REPORT, caseNumber: '26-000-0010' };

let test: TestRecord;
beforeEach(async () => {
  test = await openTestRecord();
});
afterEach(() => test.remove());

const daysLater = (days: number): Date => new Date(Date.parse(AT) + days * 86_400_000);
const picture = { key: 'p-0', url: 'https://scontent.xx.fbcdn.net/a.jpg' };

describe('a report', () => {
  it('is found again after a restart by number, sender and key', async () => {
    await test.record.reports.submit('lan', REPORT);
    const { reports } = await test.reopen();

    expect(await reports.find(REPORT.caseNumber)).toEqual({ ...REPORT, senderRef: 'lan', updatedAt: AT });
    expect(await reports.findStatus(REPORT.caseNumber)).toBe('received');
    expect((await reports.findBySender('lan')).map(({ caseNumber }) => caseNumber)).toEqual([
      REPORT.caseNumber,
    ]);
    expect(await reports.findByKey(KEY)).toEqual([REPORT.caseNumber]);
    expect(await reports.findStatus('26-000-0000')).toBeNull();
    expect(await reports.findBySender('minh')).toEqual([]);
  });

  it('never takes the number of another, and a transaction that tries keeps nothing', async () => {
    await test.record.reports.submit('lan', REPORT);
    const second = test.record.transaction(async (stores) => {
      await stores.counts.add('report.submitted', AT);
      await stores.reports.submit('minh', { ...REPORT, what: 'another' });
    });

    await expect(second).rejects.toThrow(StorageError);
    expect((await test.record.reports.find(REPORT.caseNumber))?.senderRef).toBe('lan');
    expect(await test.record.counts.list('2026-11-23', '2026-11-23')).toEqual([]);
  });

  it('goes from status to status only as officers may', async () => {
    const { reports } = test.record;
    await reports.submit('lan', REPORT);

    expect(await reports.changeStatus(REPORT.caseNumber, 'closed', AT)).toBe(false);
    expect(await reports.changeStatus(REPORT.caseNumber, 'triaged', AT)).toBe(true);
    expect(await reports.changeStatus(REPORT.caseNumber, 'closed', AT)).toBe(true);
    expect((await reports.find(REPORT.caseNumber))?.status).toBe('closed');
    expect(await reports.changeStatus('26-000-0000', 'triaged', AT)).toBe(false);
  });
});

describe('the purge', () => {
  it('forgets a report 90 days after it ended, with its keys and pictures, and an open one after a year', async () => {
    const { reports, pictures } = test.record;
    await reports.submit('lan', REPORT);
    await reports.submit('lan', OTHER);
    await pictures.want('lan', [picture], AT);
    await pictures.bind('lan', ['p-0'], REPORT.caseNumber);
    await pictures.finish('p-0', 'kept');
    await reports.changeStatus(REPORT.caseNumber, 'rejected', AT);

    await test.record.purge(daysLater(89), DEFAULT_RETENTION);
    expect(await reports.findStatus(REPORT.caseNumber)).toBe('rejected');
    expect(await pictures.dropped()).toEqual([]);

    await test.record.purge(daysLater(91), DEFAULT_RETENTION);
    expect(await reports.findStatus(REPORT.caseNumber)).toBeNull();
    expect(await reports.findByKey(KEY)).toEqual([OTHER.caseNumber]);
    expect(await pictures.dropped()).toEqual(['p-0']);

    await test.record.purge(daysLater(366), DEFAULT_RETENTION);
    expect(await reports.findStatus(OTHER.caseNumber)).toBeNull();
  });

  it("keeps a sender's sealed id only while one of their reports is open", async () => {
    const { reports, senders } = test.record;
    await reports.submit('lan', REPORT);
    await senders.keep({ senderRef: 'lan', channel: 'messenger', sealedId: 'sealed' });
    await test.record.purge(daysLater(1), DEFAULT_RETENTION);
    expect(await senders.find('lan')).not.toBeNull();

    await reports.changeStatus(REPORT.caseNumber, 'rejected', AT);
    await test.record.purge(daysLater(1), DEFAULT_RETENTION);
    expect(await senders.find('lan')).toBeNull();
  });

  it('removes pictures of a report that was never sent, and none that belongs to one', async () => {
    const { pictures } = test.record;
    await pictures.want('lan', [picture, { ...picture, key: 'p-1' }], AT);
    await pictures.bind('lan', ['p-0'], REPORT.caseNumber);

    await test.record.purge(daysLater(1), DEFAULT_RETENTION);
    expect(await pictures.dropped()).toEqual([]);
    await test.record.purge(daysLater(2), DEFAULT_RETENTION);
    expect(await pictures.dropped()).toEqual(['p-1']);
  });
});

describe('the purge of pictures', () => {
  const hoursLater = (hours: number): string => new Date(Date.parse(AT) + hours * 3_600_000).toISOString();
  const purgeAfter = (hours: number): Promise<number> =>
    test.record.purge(new Date(hoursLater(hours)), DEFAULT_RETENTION);

  it('leaves them while the report that holds them is under way, however old they are', async () => {
    const { pictures, conversations } = test.record;
    await pictures.want('lan', [picture], AT);
    await pictures.want('minh', [{ ...picture, key: 'p-1' }], AT);
    const dialog = { ...REPORT_DIALOG, updatedAt: hoursLater(20) };
    await conversations.save('lan', { ...EMPTY_STATE, dialog }, hoursLater(20));

    await purgeAfter(26);
    expect(await pictures.dropped()).toEqual(['p-1']);
    expect((await conversations.find('lan'))?.dialog).toEqual(dialog);
    await purgeAfter(45);
    expect(await pictures.dropped()).toEqual(['p-0', 'p-1']);
  });
});

describe('a picture', () => {
  it('waits until it is finished, and its address is forgotten then', async () => {
    const { pictures } = test.record;
    await pictures.want('lan', [picture], AT);
    await pictures.want('lan', [{ ...picture, url: 'https://other.example' }], AT);
    expect(await pictures.wanted(9)).toEqual([{ ...picture, attempts: 0 }]);

    await pictures.countAttempt('p-0');
    expect((await pictures.wanted(9))[0]?.attempts).toBe(1);
    await pictures.finish('p-0', 'kept');
    expect(await pictures.wanted(9)).toEqual([]);
  });

  it('is known to its sender with what became of it, until it is to be removed', async () => {
    const { pictures } = test.record;
    await pictures.want('lan', [picture, { ...picture, key: 'p-1' }, { ...picture, key: 'p-2' }], AT);
    await pictures.finish('p-0', 'kept');
    await pictures.finish('p-1', 'failed');
    expect(await pictures.findBySender('lan')).toEqual([
      { key: 'p-0', status: 'kept' },
      { key: 'p-1', status: 'failed' },
      { key: 'p-2', status: 'wanted' },
    ]);

    await pictures.drop('lan', ['p-1']);
    expect((await pictures.findBySender('lan')).map(({ key }) => key)).toEqual(['p-0', 'p-2']);
    expect(await pictures.findBySender('minh')).toEqual([]);
  });

  it('is dropped by its own sender only, and never once it belongs to a report', async () => {
    const { pictures } = test.record;
    await pictures.want('lan', [picture, { ...picture, key: 'p-1' }], AT);
    await pictures.drop('minh', ['p-0', 'p-1']);
    expect(await pictures.dropped()).toEqual([]);

    await pictures.bind('lan', ['p-0'], REPORT.caseNumber);
    await pictures.drop('lan', ['p-0', 'p-1']);
    expect(await pictures.dropped()).toEqual(['p-1']);
  });
});
