import { readReceiver } from '../../../src/conversation/dialog/victim/receiver';
import { NOW, NEXT_CASE_NUMBER, data } from '../bot';
import { EMPTY_RECORD } from '../../../src/conversation';

const context = { ...data, now: NOW, nextCaseNumber: NEXT_CASE_NUMBER, record: EMPTY_RECORD };
const read = (text: string, isAnswer: boolean) => readReceiver(text, context, isAnswer)?.receiver ?? null;

describe('the account that received the money', () => {
  it.each([
    ['stk nhận 0900000717 VPBank DO VAN E', '0900·000·717', 'VPBank', 'DO VAN E'],
    ['stk 0900000777 ngân hàng MB tên NGUYEN VAN A', '0900·000·777', 'MB', 'NGUYEN VAN A'],
    ['chuyển 850k vào số 0900000222', '0900·000·222', null, null],
    ['stk no 0123456789 vcb nguyen van b', '0123·456·789', 'Vietcombank', 'nguyen van b'],
    ['em chuyển qua mb cho nó, tk của nó ở techcombank', null, 'Techcombank', null],
    [
      'số tài khoản 0987123456 tên NGUYEN VAN HUNG bên Techcombank',
      '0987·123·456',
      'Techcombank',
      'NGUYEN VAN HUNG',
    ],
    ['stk 0900000777 tên Nguyễn Thị Ngân ngân hàng MB', '0900·000·777', 'MB', 'Nguyễn Thị Ngân'],
    ['stk 0900000777 ten ma van tai mb', '0900·000·777', 'MB', 'ma van tai'],
    ['chu tk pham van k', null, null, 'pham van k'],
    ['người nhận là Trần Thị B', null, null, 'Trần Thị B'],
    ['so momo no la 0378111222', '0378·111·222', 'MoMo', null],
    ['chuyển vào zalopay 0378111222 của nó', '0378·111·222', 'ZaloPay', null],
    ['gửi vô số mô mô nó 0378111224', '0378·111·224', 'MoMo', null],
  ])('%s', (text, account, bank, holder) => {
    expect(read(text, false)).toEqual({ account, bank, holder });
  });

  it.each([
    ['nguyen van a hôm qua', 'nguyen van a'],
    ['NGUYEN VAN A HOM QUA', 'NGUYEN VAN A'],
    ['nguyễn văn sáng sáng nay', 'nguyễn văn sáng'],
    ['tran van tuan tuan truoc', 'tran van tuan'],
    ['Nguyễn Thị Lan vào tối qua', 'Nguyễn Thị Lan'],
  ])('a time is no part of the name: %s', (words, holder) => {
    expect(read(`stk 0123456789 của ${words}`, true)?.holder).toBe(holder);
  });

  it('is evidence with its bank, however far the bank stands from the number', () => {
    const told = readReceiver('stk 0123456789 ngân hàng á châu của nguyen van a', context, false);

    expect(told?.receiver.bank).toBe('ACB');
    expect(told?.evidence?.bank).toBe('acb');
  });

  it.each([
    ['0123456789', '0123·456·789', null, null],
    ['1012 345 678 ngân hàng quân đội', '1012·345·678', 'MB', null],
    ['vcb', null, 'Vietcombank', null],
    ['Trần Thị B', null, null, 'Trần Thị B'],
    ['chủ tk là vo van c', null, null, 'vo van c'],
    ['em dùng agribank, tiền vào tk acb của nó', null, 'ACB', null],
  ])('asked for: %s', (text, account, bank, holder) => {
    expect(read(text, true)).toEqual({ account, bank, holder });
  });

  it.each([
    'nó gọi số 0900000222',
    'em dùng vcb',
    'bị lừa 15tr',
    'stk của em 0123456789 mb',
    'số momo của em là 0378111222',
    'nhân viên momo 0378111222 gọi em',
    'tên em là Nguyễn Thị Lan',
    'nó tên Nguyễn Thị Lan',
  ])('nothing of it: %s', (text) => {
    expect(read(text, false)).toBeNull();
  });

  it.each([
    'không biết nữa',
    'em dùng agribank',
    'nguoi ta lua em',
    'đang xem lại',
    'facebook nó tên Linh Nguyễn',
    'em tên Nguyễn Thị Lan',
  ])('no answer: %s', (text) => {
    expect(read(text, true)).toBeNull();
  });
});
