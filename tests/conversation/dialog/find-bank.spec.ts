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
  ])('%s', (text, id, receives) => {
    expect(findBank(text, data)).toEqual({ id, receives });
  });

  it.each(['không nhớ', 'ngân hàng gì đó', ''])('none: %p', (text) => {
    expect(findBank(text, data)).toBeNull();
  });
});
