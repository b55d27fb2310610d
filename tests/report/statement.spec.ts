import fs from 'node:fs';
import path from 'node:path';
import { findIndicators } from '../../src/indicator';
import {
  addEvidence,
  renderStatement,
  renderWhen,
  startDraft,
  STATEMENT_FIELDS,
  statementOf,
  StatementTexts,
  type StatementFacts,
} from '../../src/report';

const FILE = path.join(__dirname, '..', '..', 'data', 'content', 'vi', 'statement.json');
const raw = JSON.parse(fs.readFileSync(FILE, 'utf8')) as Record<string, unknown>;
const texts = StatementTexts.parse(raw);

const empty = startDraft({ at: '2026-11-12T08:20:00.000Z', recent: [] });
const { indicators } = findIndicators('https://qua.example/a 0900000001 stk 1234567890 vcb', []);
const full: StatementFacts = {
  ...addEvidence(empty, { indicators, pictures: ['a', 'b'] }),
  what: 'Họ bảo vào https://qua.example/a, {value} rồi chuyển tiền',
  when: { text: 'tối qua lúc 9h', read: { date: '2026-11-11T21:00', precision: 'hour', part: null } },
  loss: 15_000_000,
  contact: { kind: 'given', text: 'sđt em 0900 000 002 nhé' },
  bank: 'Vietcombank',
  caseNumber: '26-481-7395',
};

const lines = (facts: StatementFacts): readonly string[] =>
  renderStatement(texts, statementOf(facts)).split('\n');

const OF_SOMEBODY_ELSE: readonly string[] = ['sufferer', 'sufferer-bank'];

describe('the statement', () => {
  it('never asks the chat who the person is', () => {
    const blank = statementOf(full).filter(({ value }) => value.kind === 'blank');

    expect(blank.map(({ id }) => id)).toEqual(['to', 'name', 'born', 'id', 'address', 'signed']);
  });

  it('leaves a place for everything that was not said', () => {
    const blank = statementOf(empty).filter(({ value }) => value.kind === 'blank');

    expect(blank.map(({ id }) => id)).toEqual(
      STATEMENT_FIELDS.filter(
        (id) =>
          !['heading', 'title', 'introduction', 'request', 'pledge', 'case-number'].includes(id) &&
          !OF_SOMEBODY_ELSE.includes(id),
      ),
    );
  });

  it('fills in what was told, in order', () => {
    expect(lines(full)).toEqual(
      expect.arrayContaining([
        'Số điện thoại: 0900 000 002',
        'Thời gian xảy ra: khoảng 21 giờ, ngày 11/11/2026',
        'Nội dung sự việc: Họ bảo vào qua[.]example/a, {value} rồi chuyển tiền',
        'Số tiền bị mất: 15 triệu đồng',
        'Ngân hàng của tôi: Vietcombank',
        'Tài khoản đã nhận tiền hoặc có liên quan: 1234·567·890 (VCB)',
        'Số điện thoại có liên quan: 0900·000·001',
        'Đường dẫn, trang mạng có liên quan: qua[.]example/a',
        'Mã tin báo đã gửi qua tin nhắn: 26-481-7395',
      ]),
    );
    expect(statementOf(full).map(({ id }) => id)).toEqual(
      STATEMENT_FIELDS.filter((id) => !OF_SOMEBODY_ELSE.includes(id)),
    );
  });

  it('names somebody else as the one that lost it, with their bank', () => {
    expect(statementOf({ ...full, sufferer: 'mẹ' }).map(({ id }) => id)).toEqual(
      STATEMENT_FIELDS.filter((id) => id !== 'bank'),
    );
  });

  it('has its parts set apart by single empty lines', () => {
    expect(lines(full).join('\n')).not.toMatch(/\n\n\n|^\n|\n$/);
    expect(lines(full).filter((line) => line === '')).toHaveLength(5);
  });

  it('says that nothing was lost', () => {
    expect(lines({ ...empty, loss: 0 })).toContain('Số tiền bị mất: chưa mất tiền');
  });

  it.each([
    [{ date: '2026-11-12T09:05', precision: 'minute', part: null }, '9 giờ 05 phút, ngày 12/11/2026'],
    [{ date: '2026-11-12', precision: 'part-of-day', part: 'evening' }, 'buổi tối ngày 12/11/2026'],
    [{ date: '2026-11-12', precision: 'day', part: null }, 'ngày 12/11/2026'],
    [{ date: '2026-11-09', precision: 'week', part: null }, 'trong tuần bắt đầu từ ngày 09/11/2026'],
    [{ date: '2026-11', precision: 'month', part: null }, 'trong tháng 11/2026'],
  ] as const)('says %j as %p', (when, said) => {
    expect(renderWhen(texts, when)).toBe(said);
  });

  it('keeps a time that could not be placed in the words it was said', () => {
    expect(lines({ ...empty, when: { text: 'mấy hôm trước', read: null } })).toContain(
      'Thời gian xảy ra: “mấy hôm trước”',
    );
  });
});

describe('the texts of the statement', () => {
  it.each([
    ['a place is missing', { amount: 'đồng' }],
    ['a place is unknown', { blank: '{name}' }],
    ['a text is empty', { pictures: ' ' }],
    ['a name is unknown', { more: 'x' }],
  ])('are refused where %s', (_, change) => {
    expect(StatementTexts.safeParse({ ...raw, ...change }).success).toBe(false);
  });

  it('are composed Unicode, name no unit, and speak in sentences of at most 40 words', () => {
    const all = JSON.stringify(texts);

    expect(all).toBe(all.normalize('NFC'));
    expect(all).not.toMatch(/công an (?:huyện|tỉnh|quận)/i);
    expect(Math.max(...all.split(/[.!?\n"]|\\n/).map((one) => one.split(/\s+/).length))).toBeLessThanOrEqual(
      40,
    );
  });
});
