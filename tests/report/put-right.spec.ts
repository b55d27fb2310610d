import { findIndicators } from '../../src/indicator';
import { putRight, startDraft, type ReportDraft } from '../../src/report';

const NOW = '2026-11-12T08:20:00.000Z';

function draft(recent = '', own: string | null = null): ReportDraft {
  const empty = startDraft({ at: NOW, recent: findIndicators(recent, []).indicators });
  return own === null ? empty : { ...empty, contact: { kind: 'given', text: own } };
}

function shown(told: ReturnType<typeof putRight>): readonly string[] | null {
  return told?.kind === 'accepted' ? told.draft.evidence.indicators.map((one) => one.shown) : null;
}

describe('a wish to leave no number', () => {
  it.each([
    'tôi không muốn để lại số',
    'toi khong muon de lai so dau',
    'khoan, bỏ số của tôi đi',
    'bỏ số của em',
    'xóa liên hệ',
    'xoa lien he di',
    'không cần liên hệ',
    'không để lại số điện thoại',
    'dạ thôi con hổng muốn để lại số đâu',
    'đừng ghi số của tôi vào',
    'k de so dt dau nha',
    'bác ngại để lại số',
    'gỡ số của tui ra',
  ])('%p drops the contact', (text) => {
    const told = putRight(draft('', '0900000002'), text);

    expect(told).toMatchObject({ kind: 'accepted', noted: ['no-contact'] });
    expect(told).toMatchObject({ draft: { contact: { kind: 'declined' } } });
  });

  it.each([
    'không',
    'tôi không có số',
    'bỏ qua',
    'nó không muốn để lại số',
    'bỏ số tiền',
    'không cho số tài khoản',
    'nó bảo không cần liên hệ công an',
    'xóa hết',
    'sửa số của tôi là 0900000003',
    'số của tôi 0900000003',
  ])('%p does not', (text) => {
    expect(putRight(draft('', '0900000002'), text)).toBeNull();
  });

  it('takes the number out of the evidence as well', () => {
    expect(shown(putRight(draft('0900000002'), 'bỏ số 0900000002 của tôi'))).toEqual([]);
  });

  it('asks whose number is to go where there are two', () => {
    const both = draft('0900000001', '0900000002');

    expect(putRight(both, 'xóa số điện thoại')).toEqual({ kind: 'unclear', reason: 'which-number' });
    expect(putRight(draft('', '0900000002'), 'xóa số điện thoại')).toMatchObject({ kind: 'accepted' });
  });
});

describe('a number of those who are reported', () => {
  it.each<[string, string, readonly string[]]>([
    ['0900000001', 'sửa lại số điện thoại kẻ gian là 0900000005', ['0900·000·005']],
    ['0900000001', 'nhầm, 0900000005 mới đúng', ['0900·000·005']],
    ['0900000001', 'so dung la 0900000005', ['0900·000·005']],
    ['0900000001', 'em gõ nhầm số, 0900000005 ạ', ['0900·000·005']],
    ['0900000001 0911222333', 'sửa lại số của nó 0900000005', ['0911·222·333', '0900·000·005']],
    ['0900000001', 'bỏ số 0900000001', []],
    ['0900000001', 'xóa 0900000001 giúp em', []],
  ])('beside %p, %p leaves %p', (known, text, left) => {
    expect(shown(putRight(draft(known), text))).toEqual(left);
  });

  it.each<[string, string]>([
    ['0900000001', '0900000005'],
    ['0900000001', 'còn số này nữa 0900000005'],
    ['0900000001', 'nó dùng 0900000005 gọi tôi nói không phải lừa đảo'],
    ['0900000001', 'số của tôi 0900000005'],
    ['', 'bỏ số 0900000001'],
    ['0900000001', 'sửa liên hệ 0900000005'],
  ])('beside %p, %p puts nothing right', (known, text) => {
    expect(putRight(draft(known), text)).toBeNull();
  });

  it('is not guessed where it may be the own one', () => {
    const both = draft('0900000001', '0900000002');

    expect(putRight(both, 'sửa số điện thoại thành 0900000005')).toEqual({
      kind: 'unclear',
      reason: 'which-number',
    });
  });
});
