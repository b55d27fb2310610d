import fc from 'fast-check';
import { parseYesNo } from '../../src/report';
import { isSkip } from '../../src/report/short-answer';

describe('yes or no', () => {
  it.each([
    'đồng ý',
    'Dong y',
    'em đồng ý ạ',
    'ok',
    'OK ad',
    'oke luôn',
    'uh',
    'ừ',
    'Ừ đúng rồi',
    'dạ',
    'dạ vâng ạ',
    'vâng',
    'có',
    'co a',
    'được',
    'dc',
    'đc ạ',
    'dc roi',
    'đúng',
    'dung r',
    'chính xác',
    'xác nhận',
    'gửi đi',
    'gui di ad',
    'được thôi',
    'thôi ok',
    'yes',
    'ờ',
    'okeee',
    'gửi giúp em',
    'gửi cho công an',
    'ok cảm ơn',
    '👍',
    '👌👌',
    'đúng rồi, gửi đi nhé!',
  ])('%p is yes', (text) => {
    expect(parseYesNo(text)).toBe('yes');
  });

  it.each([
    'không',
    'ko',
    'k',
    'K ạ',
    'hk',
    'hông',
    'dạ không',
    'không ạ',
    'không đồng ý',
    'k dong y',
    'thôi',
    'thôi ạ',
    'thôi khỏi',
    'khoi can',
    'không cần',
    'k muon',
    'không có',
    'chưa',
    'chưa đúng',
    'sai rồi',
    'k dung',
    'đừng gửi',
    'dung gui',
    'dừng lại',
    'hủy',
    'từ chối',
    'dạ thôi',
    'không, cảm ơn',
    'không bạn',
    'để sau',
    'no',
    'k phai',
    '👎',
  ])('%p is no', (text) => {
    expect(parseYesNo(text)).toBe('no');
  });

  it.each([
    '',
    '   ',
    '…',
    'alo',
    'đồng ý không?',
    'có được không ạ',
    'gui di duoc k',
    'em bị lừa 15tr',
    'không biết nữa',
    'là sao',
    'sửa số tiền',
    'link này có lừa đảo không',
    '0900000001',
    'em ad ơi',
  ])('%p is neither', (text) => {
    expect(parseYesNo(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['yes', 'no', null]).toContain(parseYesNo(text));
      }),
    );
  });
});

describe('skipping a question', () => {
  it.each([
    'bỏ qua',
    'bo qua ad',
    'Bỏ qua bước này nhé',
    'skip',
    'k nhớ',
    'ko nho',
    'em không nhớ rõ lắm ạ',
    'k nho ngay nao',
    'không nhớ bao nhiêu',
    'không biết',
    'k bt',
    'ko ro',
    'không muốn nói',
    'quên rồi',
    'tiếp theo',
    'chịu',
    'tiếp',
  ])('%p skips', (text) => {
    expect(isSkip(text)).toBe(true);
  });

  it.each([
    'không',
    'không mất gì',
    'hôm qua',
    'tối qua',
    'k nhớ nhưng chắc hôm qua',
    'họ bảo bỏ qua xác minh',
    '',
    'tiếp tân gọi',
  ])('%p does not', (text) => {
    expect(isSkip(text)).toBe(false);
  });
});
