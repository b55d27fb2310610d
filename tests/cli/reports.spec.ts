import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listReports } from '../../src/cli/reports';
import type { Report } from '../../src/report';
import { openRecord, StorageError } from '../../src/storage';

const REPORT: Report = {
  version: 1,
  caseNumber: '26-481-7395',
  submittedAt: '2026-11-23T08:00:00.000Z',
  status: 'received',
  category: 'link',
  what: 'vào https://nganhangso.example\n\u001b[2Jrồi mất tiền',
  when: null,
  loss: 3_000_000,
  evidence: {
    indicators: [
      { key: { kind: 'phone', value: '+84900000001' }, shown: '0900·000·001', bank: null },
      { key: { kind: 'account', value: '0900000002' }, shown: '0900·000·002', bank: 'vcb' },
    ],
    pictures: ['p-0', 'p-1'],
  },
  contact: { kind: 'given', text: '0900000003' },
  consent: { textVersion: '2026-11-23', at: '2026-11-23T08:00:00.000Z' },
};

let dir: string;
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'reports-'));
});
afterEach(() => {
  fs.rmSync(dir, { recursive: true });
});

async function keep(...reports: readonly Report[]): Promise<void> {
  const record = await openRecord({ file: path.join(dir, 'record.db') });
  for (const report of reports) await record.reports.submit('lan', report);
  await record.close();
}

describe('npm run reports', () => {
  it('shows what an officer needs, with nothing to tap and nothing that moves the cursor', async () => {
    fs.mkdirSync(path.join(dir, 'pictures'));
    fs.writeFileSync(path.join(dir, 'pictures', 'p-0.jpg'), '');
    await keep(REPORT);
    const [shown = ''] = await listReports(dir);

    expect(shown).toContain('26-481-7395');
    expect(shown).toContain('15:00:00 23/11/2026');
    expect(shown).toContain('Đường dẫn, trang web');
    expect(shown).toContain('3 triệu đồng');
    expect(shown).toContain('0900·000·002 (VCB)');
    expect(shown).toContain(path.join(dir, 'pictures', 'p-0.jpg'));
    expect(shown).toContain('ảnh chưa lấy được');
    expect(shown).toContain('rồi mất tiền');
    expect(shown).toContain('0900000003');
    expect(shown).not.toContain('\u001b');
    expect(shown).not.toContain('https://');
    expect(shown).not.toContain('nganhangso.example');
  });

  it('lists open reports only, oldest first, and leaves them as they are', async () => {
    const older = { ...REPORT, caseNumber: '26-000-0010', submittedAt: '2026-11-22T08:00:00.000Z' };
    const ended = { ...REPORT, caseNumber: '26-000-0020', status: 'closed' } as const;
    await keep(REPORT, older, ended);
    const numbers = async (): Promise<readonly string[]> =>
      (await listReports(dir)).map((shown) => shown.slice(0, 11));

    expect(await numbers()).toEqual(['26-000-0010', '26-481-7395']);
    expect(await numbers()).toEqual(['26-000-0010', '26-481-7395']);
  });

  it('makes no record where there is none', async () => {
    await expect(listReports(dir)).rejects.toThrow(StorageError);
    expect(fs.readdirSync(dir)).toEqual([]);
  });
});
