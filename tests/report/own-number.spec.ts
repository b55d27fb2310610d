import { isOwnNumber } from '../../src/report/own-number';
import { findIndicators } from '../../src/indicator';

describe('the number that a person gives as their own', () => {
  it.each([
    'số tôi 0900000111',
    'sđt em là 0900000111',
    'số điện thoại của tôi: 0900000111',
    'gọi lại cho em 0900000111',
    'so cua me em 0900000111',
    'số tk của em 1234567890 vietcombank',
    '0900000111 goi sau 5h nhe',
    '0900000111 số của em',
    '0900000111, gọi hộ em nhé',
    'tôi tên Mai sđt 0900000111',
    'tên em là Nguyễn Văn Nam 0900000111',
    'tên tui là Bảy, số 0900000111',
    'em là Mai, số điện thoại 0900000111',
    'toi la Hung, sdt 0900000111',
    'họ tên: Nguyễn Thị Lan, sđt: 0900000111',
    'có gì gọi em số 0900000111 nhé',
    'số momo của em là 0900000111',
  ])('%s', (text) => {
    expect(findIndicators(text, []).indicators.map((one) => isOwnNumber(one, text))).toEqual([true]);
  });

  it.each([
    'số nó 0900000111',
    'số tk của nó 1234567890 vietcombank',
    'stk em chuyển đến là 1234567890 mb',
    'nó gọi cho em 0900000111',
    'số điện thoại nó gọi em: 0900000111',
    '0900000111',
    '0900000111 gọi cho em lúc 5h',
    '0900000111 số của nó',
    'nó gọi cho con 0900000111',
    'nó tên Mai sđt 0900000111',
    'kẻ lừa tên Nam 0900000111',
    'em là khách cũ, số 0900000111 gọi cho em',
    'có người gọi em số 0900000111',
    'số momo nó là 0900000111',
    'em là người bị số 0900000111 lừa',
  ])('not %s', (text) => {
    expect(findIndicators(text, []).indicators.map((one) => isOwnNumber(one, text))).toEqual([false]);
  });
});
