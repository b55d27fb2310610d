import { findBank, findReceivingBank } from '../../../src/conversation/dialog/victim/find-bank';
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
    ['tôi bị lừa chuyển khoản 50 triệu qua ngân hàng MB cho số 0123456789', 'mb', false],
    ['em mất 2 triệu qua Agribank', 'agribank', false],
    ['em lỡ chuyển khoản qua MB cho nó 15tr, stk nhận VCB 1012345678', 'mb', false],
    ['em ck qua mb 15tr cho nó stk 123456789 vcb', 'mb', false],
    ['toi chuyen tien tu tk agribank sang tk vietcombank cua no 30tr', 'agribank', false],
    ['stk nhận VCB', 'vietcombank', true],
    ['tài khoản của nó là mb', 'mb', true],
    ['tk lừa đảo vcb', 'vietcombank', true],
    ['tk nhận tiền ở techcombank', 'techcombank', true],
    ['chuyển qua tk mb của nó', 'mb', true],
    ['tôi chuyển khoản vcb', 'vietcombank', false],
    ['toi mat tien vietcombank', 'vietcombank', false],
    ['em chuyển tới vcb của nó', 'vietcombank', true],
    ['tài khoản agribank bị trừ 3 triệu', 'agribank', false],
    ['em bị lừa mất tiền trong tk vcb', 'vietcombank', false],
    ['em ck cho nó 15tr vcb', 'vietcombank', false],
    ['em chuyển từ vcb 0123456789 của em', 'vietcombank', false],
  ])('%s', (text, id, receives) => {
    expect(findBank(text, data)).toEqual({ id, receives });
  });

  it.each([
    ['em lỡ chuyển khoản qua MB cho nó 15tr, stk nhận VCB 1012345678', 'vietcombank'],
    ['toi chuyen tien tu tk agribank sang tk vietcombank cua no 30tr', 'vietcombank'],
    ['tk lừa đảo vcb', 'vietcombank'],
    ['qua ngân hàng MB', null],
    ['bị lừa 15 triệu agribank', null],
  ])('the money of %s went to %s', (text, id) => {
    expect(findReceivingBank(text, data)).toBe(id);
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
