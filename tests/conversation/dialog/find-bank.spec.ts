import { findBank } from '../../../src/conversation/dialog/victim/find-bank';
import { data } from '../bot';

describe('the bank that a victim names', () => {
  it.each([
    ['agribank', 'agribank', false],
    ['bac dung agribank', 'agribank', false],
    ['em ck từ vcb', 'vietcombank', false],
    ['so tai khoan nguoi ta la 1234567890 vietcombank', 'vietcombank', true],
    ['stk của nó 0123456789 mb', 'mb', true],
    ['chuyển vào tk mb của nó', 'mb', true],
    ['số tk người nhận là 0123456789 vietcombank, em dùng bidv', 'bidv', false],
    ['tài khoản mb của em', 'mb', false],
    ['ngân hàng nông nghiệp', 'agribank', false],
    ['em dùng ngân hàng đầu tư và phát triển', 'bidv', false],
    ['nguyễn thị B 1098765432 tpbank', 'tpbank', true],
    ['stk nè 0123456789 mb nguyen van a', 'mb', true],
    ['mình chuyển từ acb, số nó 0900000222', 'acb', false],
    ['mb, mất 15.000.000', 'mb', false],
  ])('%s', (text, id, receives) => {
    expect(findBank(text, data)).toEqual({ id, receives });
  });

  it.each([
    'không nhớ',
    'ngân hàng gì đó',
    '',
    'em đầu tư 80 triệu',
    'nó gửi link https://vietcombank-uudai.xyz/login',
    'nó xưng nhân viên vietcombank',
  ])('none: %p', (text) => {
    expect(findBank(text, data)).toBeNull();
  });

  it.each([
    ['ngoại thương', 'vietcombank'],
    ['quan doi', 'mb'],
    ['bác dùng công thương', 'vietinbank'],
    ['đầu tư', 'bidv'],
    ['sài gòn thương tín ạ', 'sacombank'],
  ])('asked for, %s is enough', (text, id) => {
    expect(findBank(text, data, true)).toEqual({ id, receives: false });
  });
});
