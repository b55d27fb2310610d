import { findAccounts, findIndicators } from '../../src/indicator';

describe('findAccounts', () => {
  it.each([
    ['stk 0000000001 ngan hang MB ten NGUYEN VAN A', '0000000001', 'mb'],
    ['STK: 0000 0000 01 - Vietcombank', '0000000001', 'vietcombank'],
    ['số tài khoản 0011.00.1900000 tại BIDV', '0011001900000', 'bidv'],
    ['số tài khoản của chị Nguyễn Thị A ngân hàng MB Bank: 0000000001', '0000000001', 'mbbank'],
    ['TK 19000000000001 Techcombank', '19000000000001', 'techcombank'],
    ['chuyển vào tk 000001', '000001', null],
    ['acc 000000001', '000000001', null],
    ['ck vào MB 0900000001 Nguyen Van A', '0900000001', 'mb'],
    ['ck em 0900000001 VCB', '0900000001', 'vcb'],
    ['0101234567890 MB', '0101234567890', 'mb'],
    ['113366668888 vietin', '113366668888', 'vietin'],
    ['Vietcombank\n1017555566', '1017555566', 'vietcombank'],
    ['0900000678\nvietcombank', '0900000678', 'vietcombank'],
    ['0900000678 mb NGUYEN VAN B', '0900000678', 'mb'],
    ['0900000678\nstk này có lừa ko', '0900000678', null],
    ['tk cua chau 970422 0900000678', '0900000678', null],
    ['chuyển khoản Agribank 000000000000001', '000000000000001', 'agribank'],
  ])('%s', (text, digits, bank) => {
    expect(findAccounts(text)).toMatchObject([{ kind: 'account', digits, bank }]);
  });

  it.each([
    'TK của bạn bị trừ 500.000đ',
    'tk 50000000 đồng',
    'tài khoản có 12.345.678 VND',
    'tài khoản bị khóa, gọi 0900000001',
    'TK zalo 0900000001',
    'tk: 12/05/2024',
    'stk 12345',
    'số tài khoản ABC00000001',
    'ck 0900000001 nhé',
    'stock 0000000001',
    'tk +2.000.000',
    '0900000678 vietcombank gọi bảo khóa thẻ',
    'Vietcombank 1900545413',
    'MB 024 3767 4050',
    'cccd 001234567890 vietcombank',
    'vcb 27112024',
    'OTP 123456 techcombank',
  ])('none in: %s', (text) => {
    expect(findAccounts(text)).toEqual([]);
  });

  it('is no phone number as well', () => {
    const kinds = findIndicators('stk 0900000001 MB', []).indicators.map(({ kind }) => kind);

    expect(kinds).toEqual(['account']);
  });
});
